import { describe, expect, it } from '@jest/globals';
import { readCodecServerSettings } from '../../config/codec-server-settings.ts';

const TOKEN = 't'.repeat(32);

describe('the settings of the codec server', () => {
  it('are loopback and no page, unless said otherwise', () => {
    expect(readCodecServerSettings({ CODEC_SERVER_TOKENS: `anna:${TOKEN}, ben:${TOKEN}2` })).toEqual({
      host: '127.0.0.1',
      port: 8234,
      tokens: new Map([
        ['anna', TOKEN],
        ['ben', `${TOKEN}2`],
      ]),
      uiOrigin: null,
    });
  });

  it.each([
    [{}, 'CODEC_SERVER_TOKENS must be set'],
    [{ CODEC_SERVER_TOKENS: 'anna:short' }, 'each token of 32 characters or more'],
    [{ CODEC_SERVER_TOKENS: TOKEN }, 'must be name:token'],
    [{ CODEC_SERVER_TOKENS: `a:${TOKEN}`, CODEC_SERVER_UI_ORIGIN: '*' }, 'CODEC_SERVER_UI_ORIGIN must be an origin'],
    [{ CODEC_SERVER_TOKENS: `a:${TOKEN}`, CODEC_SERVER_UI_ORIGIN: 'http://a/b' }, 'must be an origin'],
  ])('%j is refused without showing a token', (env, sentence) => {
    expect(() => readCodecServerSettings(env)).toThrow(sentence);
    expect(() => readCodecServerSettings(env)).not.toThrow(TOKEN);
  });
});

import { organizationIn } from '../../access/opaque-token.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { LINK_MINUTES } from '../../../rules/vocabulary/sign-in.ts';
import type { PageRoute } from '../page-request.ts';
import { LinkPage } from '../pages/link-page.tsx';
import { SignInPage } from '../pages/sign-in-page.tsx';
import { homeOf } from '../viewer.ts';

/** Where somebody asks for a link; whoever is signed in goes to their own page, and in the demo one steps in. */
export const signInRoute: PageRoute = {
  path: '/sign-in',
  ability: 'public',
  show({ services, acting, frame, refusal }) {
    if (services.settings.demo) return Promise.resolve({ goTo: '/' });
    if (acting !== null) return Promise.resolve({ goTo: homeOf(acting.roles) });
    return Promise.resolve({ page: SignInPage({ frame, minutes: LINK_MINUTES, refusal }) });
  },
};

/** The page that a mailed link opens. To open it does nothing, so that it cannot tell which links work either. */
export const linkRoute: PageRoute = {
  path: '/sign-in/link/:token',
  ability: 'public',
  show({ frame, params }) {
    const token = params['token'] ?? '';
    if (organizationIn(token) === null) throw new CreditableError('LINK_SPENT');
    return Promise.resolve({ page: LinkPage({ frame, token }) });
  },
};

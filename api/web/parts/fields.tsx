import type { JSX } from 'preact';

interface FieldProps {
  readonly name: string;
  readonly label: string;
  /** Unique on the page when a name occurs twice. */
  readonly id?: string;
  readonly value?: string;
  readonly hint?: string;
  readonly required?: boolean;
}

interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'date' | 'time' | 'number' | 'password';
  readonly max?: string;
  /** Which keys a phone shows. */
  readonly inputMode?: 'numeric';
}

/** A labeled line to type in. */
export function TextField({ type = 'text', max, inputMode, ...field }: TextFieldProps): JSX.Element {
  const id = field.id ?? field.name;
  // The types of Preact know each kind of input apart, and no union of them.
  const kind = { type } as { type: 'text' };
  return (
    <div class="field">
      <FieldLabel id={id} field={field} />
      <input
        class="form-control"
        id={id}
        name={field.name}
        {...kind}
        {...(max !== undefined && { max })}
        {...(inputMode !== undefined && { inputMode })}
        value={field.value ?? ''}
        required={field.required === true}
        {...describedBy(id, field)}
        autocomplete="off"
      />
    </div>
  );
}

interface SelectFieldProps extends FieldProps {
  readonly options: readonly (Option | OptionGroup)[];
  /** What stands there until something is chosen; without it the first option is chosen from the start. */
  readonly placeholder?: string;
}

/** A labeled choice. */
export function SelectField({ options, placeholder, ...field }: SelectFieldProps): JSX.Element {
  const id = field.id ?? field.name;
  return (
    <div class="field">
      <FieldLabel id={id} field={field} />
      <select class="form-select" id={id} name={field.name} required={field.required} {...describedBy(id, field)}>
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) =>
          'options' in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map((each) => choice(each, field.value))}
            </optgroup>
          ) : (
            choice(option, field.value)
          ),
        )}
      </select>
    </div>
  );
}

function choice({ value, label }: Option, chosen: string | undefined): JSX.Element {
  return (
    <option key={value} value={value} selected={value === chosen}>
      {label}
    </option>
  );
}

/** A labeled box for a few sentences. */
export function CommentField(field: FieldProps): JSX.Element {
  const id = field.id ?? field.name;
  return (
    <div class="field">
      <FieldLabel id={id} field={field} />
      <textarea
        class="form-control"
        id={id}
        name={field.name}
        rows={3}
        maxLength={2000}
        required={field.required}
        {...describedBy(id, field)}
      >
        {field.value ?? ''}
      </textarea>
    </div>
  );
}

/** One thing that can be chosen. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Things that can be chosen and belong together, under a heading that cannot. */
export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

function describedBy(id: string, { hint }: FieldProps): { 'aria-describedby'?: string } {
  return hint === undefined ? {} : { 'aria-describedby': `${id}-hint` };
}

function FieldLabel({ id, field }: { id: string; field: FieldProps }): JSX.Element {
  return (
    <>
      <label class="form-label" for={id}>
        {field.label}
        {field.required !== true && <span class="optional"> (optional)</span>}
      </label>
      {field.hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {field.hint}
        </p>
      )}
    </>
  );
}

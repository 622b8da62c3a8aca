import { z } from 'zod';
import { isHostName } from './hostName';

/** One thing that can be set: by its name in the environment, or by its key in the file of settings. */
export interface Setting<Shape extends z.ZodType = z.ZodType> {
  /** Reads its text; what it gives where nothing is set is its default. */
  readonly shape: Shape;
  /** What its value must be, as the end of a sentence that begins with "it". */
  readonly rule: string;
  /** What it decides, in one line. */
  readonly explains: string;
  /** What holds where it is not set, in words. */
  readonly usual: string;
  /** Whether its value may hold a secret, which nothing repeats. */
  readonly isSecret?: true;
  /** Whether true and false may stand for on and off in the file of settings. */
  readonly mayBeBoolean?: true;
}

/** Settings by their names, MAILLAGE_ and words in capitals. */
export type SettingTable = Readonly<Record<`MAILLAGE_${string}`, Setting>>;

/** The rule of a setting that names a file. */
export const FILE_NAME = 'must be the name of a file';

/** A setting that is on or off. */
export function onOrOff(
  usual: 'on' | 'off',
  explains: string,
): Setting<z.ZodDefault<z.ZodEnum<{ on: 'on'; off: 'off' }>>> {
  const shape = z.enum(['on', 'off']).default(usual);
  return { shape, rule: 'is written on or off', explains, usual, mayBeBoolean: true };
}

/** A whole number in decimal digits, from the least to the most: what JavaScript reads as a number besides, such as 4e3 or 0x10, is none. */
export function wholeNumber(least: number, most: number): z.ZodType<number> {
  return z.string().regex(/^\d+$/).transform(Number).pipe(z.number().int().min(least).max(most));
}

/** A number in decimal digits, with or without a fraction, from the least to the most. */
export function decimalNumber(least: number, most: number): z.ZodType<number> {
  return z
    .string()
    .regex(/^\d+(\.\d+)?$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most));
}

/** An address or a name to listen on. */
export function hostLike(words: Omit<Setting, 'shape' | 'rule'>): Setting<z.ZodDefault<z.ZodString>> {
  return {
    shape: z.string().refine(isHostName).default(words.usual),
    rule: 'must be an IP address or a host name of this machine',
    ...words,
  };
}

/** A time in milliseconds. */
export function milliseconds(usual: number, explains: string): Setting<z.ZodDefault<z.ZodType<number>>> {
  return {
    shape: wholeNumber(1, 600_000).default(usual),
    rule: 'must be a whole number of milliseconds from 1 to 600000',
    explains,
    usual: String(usual),
  };
}

/** A text of one character or more, which may be left out. */
export function text(words: Omit<Setting, 'shape'>): Setting<z.ZodOptional<z.ZodString>> {
  return { shape: z.string().min(1).optional(), ...words };
}

/** A text of a form that a regular expression describes, which may be left out. */
export function textLike(form: RegExp, words: Omit<Setting, 'shape'>): Setting<z.ZodOptional<z.ZodString>> {
  return { shape: z.string().regex(form).optional(), ...words };
}

/**
 * A text that is an address besides: what follows an unescaped "#" in a password is not, and whoever opens it would tell the whole of it.
 * {service} may stand in it.
 */
export function addressLike(
  form: RegExp,
  words: Omit<Setting, 'shape'>,
): Setting<z.ZodOptional<z.ZodString>> {
  return { shape: z.string().regex(form).refine(isAddress).optional(), ...words };
}

function isAddress(text: string): boolean {
  const address = text.replaceAll('{service}', 'service');
  try {
    const { username, password, hash } = new URL(address);
    return hash === '' && typeof decodeURIComponent(username + password) === 'string';
  } catch {
    return false;
  }
}

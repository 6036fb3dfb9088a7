import {documentNouns} from "../../text/lexicon/index.ts";
import {SPEAKING_THINGS} from "../../text/speech-cues.ts";
import type {Element} from "./units.ts";

const NOUN = /^(?:NN|NNS|NNP|NNPS)$/u;

const TIME_WORDS = new Set(("monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow january february march april may june july august " +
  "september october november december week month year morning afternoon evening night day days weeks months years hour hours weekend").split(" "));

/** Words that stand alone as a subject. */
export const PRONOUN_SUBJECTS = new Set("he she they it i we you who this that those these some many others few several both all one neither none".split(" "));

/** A noun or name, by its tag. */
export const isNoun = ({tag}: Element) => NOUN.test(tag);
/** A verb in a form that has a subject, or a modal. */
export const isFinite = ({tag}: Element) => /^(?:VBD|VBZ|VBP|MD)$/u.test(tag);
/** A verb in any form. */
export const isVerb = ({tag}: Element) => /^(?:VB|MD)/u.test(tag);
/** Names of days and months, and nouns that measure time. */
export const isTimeWord = ({norm}: Element) => TIME_WORDS.has(norm);
/** A noun, folded, for what is written, measured or recorded, and can say something. */
export const isDocumentNoun = (noun: string) => documentNouns.has(noun) || SPEAKING_THINGS.has(noun);
/** A dash between words, not the hyphen within one. */
export const isDash = ({norm}: Element) => /^(?:--|[–—-])$/u.test(norm);

/** A noun, a number, or a word that stands alone as a subject. */
export const isNominal = (element: Element) => isNoun(element) || element.tag === "CD" || (element.tag === "PRP" && PRONOUN_SUBJECTS.has(element.norm)) || (/^(?:DT|JJ)$/u.test(element.tag) && PRONOUN_SUBJECTS.has(element.norm));

/**
 * What happens to people by the words before: turned away, or put first. Parts of patterns, in simplified characters; the
 * wordings of all grounds end in them, so that one more way to say so is found everywhere.
 */
export const TURNED_AWAY =
  '(?:的|者)?(?:请?勿(?:[投扰试来]|应[征聘]|报名)?递?|免(?:投|谈|试(?!用)|来|(?=[,、;。]|$))|除外|谢绝|请绕行|不(?:招(?!标|商)|要(?!求)|收(?!费|取|购)|宜|录|予(?:录用|录取|考虑|接收)|(?:被)?(?:考虑|接受|录用|录取|接收))|不得(?:录用|应[征聘])|一律不(?:招|要(?!求)|收(?!费|取)|录|予录))';

/** The same in English, behind whom it is said of. */
export const NEED_NOT_APPLY =
  "(?:need not|(?:should|must|may|can|do|please do) ?(?:not|n't)|don't|cannot|can't) apply\\b|(?:(?:are|is|will|shall) (?:not|never)(?: be)?|won't be|cannot be|can't be|aren't|not)(?: be)? (?:considered|eligible|accepted|hired|selected|employed|welcome)";

/** The same in English, before those it is said of. */
export const WE_DO_NOT_HIRE =
  "(?:(?:we|the company) )?(?:do(?:es)? not|don't|will not|won't|never|cannot) (?:hire|employ|consider|accept|recruit)";

export const FAVOURED = '(?:者)?(?:优先(?:考虑|录用|录取)?|为佳|为宜|尤佳|佳(?=[,、;。]|$))';

/** Korean, behind a person. */
export const KO_TURNED_AWAY =
  '(?:은|는|의)?\\s*(?:제외|사절|불가|지원\\s*(?:불가|할\\s*수\\s*없|금지)|채용하지\\s*않|뽑지\\s*않|받지\\s*않|지원할\\s*수\\s*없|응시할\\s*수\\s*없)';

export const KO_FAVOURED =
  '(?:을|를)?\\s*(?:우대|우선|선호|환영|만(?=[\\s,.]|$|지원|모집)|에?\\s*한(?:함|정|하여|합니다))';

/** Words that hold English sentences together and hardly occur in other languages of the Latin script. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "the and of to is are was were be been that this these those with for from by as at it its he she they we you " +
    "his her our your their have has had not or which who will would can could should must but about into an if when " +
    "how what all more than there do does did after before because between also other such only over under through " +
    "where while during been being may might any each both no in on"
  ).split(" "),
);

/**
 * Words of headings and page furniture that Korean does not borrow in Latin letters: "Notice 공지" says one thing
 * twice, "React 컴포넌트" does not.
 */
export const LABEL_WORDS: ReadonlySet<string> = new Set(
  (
    "about address abstract agenda answer answers appendix apply article articles attachment attachments author " +
    "authors background birthday business calendar career careers caution chapter closing comment comments company " +
    "conclusion conclusions contact contents copyright countermeasures culture customer date dates deadline " +
    "definitions department description details director directions download education effective events example " +
    "examples exhibition facilities figure footnotes foreword further general glossary greetings guidelines " +
    "history hours how important information inquiry inquiries institute instructions introduction issue items " +
    "keyword keywords language languages last links list location main members menu methods mission modified name " +
    "names news next nationality note notes notice notices objective objectives office opening order organization " +
    "overview participants people phone place policy preface press previous privacy product products programs " +
    "projects publications purpose question questions rates reading reference references registration related " +
    "releases remarks research reservation result results rules schedule search section sections services sign " +
    "signature site source sources staff statement subject submission summary support table tables teachers terms " +
    "title topics translation translator updated usage use venue version vision visit volume warning welcome " +
    "what where who why year us"
  ).split(" "),
);

import Testing
import Text
import YAML

@Suite struct SyntaxProblemTests {
  @Test(
    "Tabs that indent",
    arguments: [
      Slip("first line", "«\t»a: b\n", .tabIndentation), Slip("below a key", "a:\n«\t»b: c\n", .tabIndentation),
      Slip("two", "a:\n  b:\n«\t\t»c: d\n", .tabIndentation), Slip("after spaces", "a:\n  «\t»b: c\n", .tabIndentation),
      Slip("beside spaces", "a:\n  b: c\n«\t»d: e\n", .tabIndentation),
      Slip("after a dash", "a:\n  -«\t»b\n  - c\n", .tabIndentation),
      Slip("before a dash", "a:\n«\t»- b\n", .tabIndentation),
      Slip("below an item", "a:\n  - b: c\n«\t»d: e\n", .tabIndentation),
      Slip("below quotes", "a: 'b'\n«\t»c: d\n", .tabIndentation),
      Slip("in a literal", "a:\n  b: |\n«\t»c\n", .tabIndentation),
      Slip("deeper than a text", "a: b\n  «\t»c: d\n", .tabIndentation),
    ])
  func tabs(slip: Slip) { slip.check() }

  @Test(
    "Colons inside texts",
    arguments: [
      Slip("title", "title: Pain«:» causes\n", .unquotedColon),
      Slip("blank before it", "title: Pain «:» causes\n", .unquotedColon),
      Slip("item", "- Pain: knee«:» back\n", .unquotedColon),
      Slip("nested", "a:\n  title: Pain«:» causes\n  b: c\n", .unquotedColon),
      Slip("before quotes", "a: b«:» \"c\"\n", .unquotedColon),
      Slip("in braces", "- {sign: pain«:» severe, act: soon}\n", .unquotedColon),
      Slip("in brackets", "a: [b: c«:» d]\n", .unquotedColon),
      Slip("after an anchor", "a: &x b«:» c\n", .unquotedColon),
      Slip("in the second line of prose", "a: Pain that comes\n  on a sudden and stays«:» see below\n", .unquotedColon),
    ])
  func colons(slip: Slip) { slip.check() }

  @Test(
    "Quotes",
    arguments: [
      Slip("apostrophe", "name: «'Baker'»s cyst'\nb: c\n", .afterQuote, "'"),
      Slip("apostrophe, twice", "name: «'Baker'»s cyst and 'x' thing'\n", .afterQuote, "'"),
      Slip("a word in quotes", "height: «\"5\"» tall\nb: c\n", .afterQuote, "\""),
      Slip("item", "- «\"5\"» tall\n", .afterQuote, "\""), Slip("root", "«\"a\"» b\n", .afterQuote, "\""),
      Slip("key", "a: b\n«\"c\"» d: e\n", .afterQuote, "\""),
      Slip("colon after them", "title: «\"Pain\"»: causes\n", .afterQuote, "\""),
      Slip("dash after them", "a: «\"b\"» - c\n", .afterQuote, "\""),
      Slip("in brackets", "a: [«'it'»s', b]\n", .afterQuote, "'"),
      Slip("in braces", "a: {b: «\"c\"» d}\n", .afterQuote, "\""),
      Slip("apostrophe in braces", "a: {b: «'Baker'»s cyst', c: d}\n", .afterQuote, "'"),
      Slip("apostrophe in braces, before quotes", "a: {b: «'Baker'»s cyst', c: 'd'}\n", .afterQuote, "'"),
      Slip("apostrophe in braces, before braces", "- {b: «'can'»t walk', c: {d: e}}\n", .afterQuote, "'"),
      Slip("a plural's apostrophe in braces", "a: {b: «'doctors'» advice', c: d}\n", .afterQuote, "'"),
      Slip("over lines", "a: «\"b\n   c\"» d\n", .afterQuote, "\""),
      Slip("double, open to the end", "a: «\"»unclosed\nb: c\n", .unclosedQuote, "\""),
      Slip("single, open to the end", "a: «'»tis\nb: c\n", .unclosedQuote, "'"),
      Slip("on the last line", "a: b\nc: «\"»d", .unclosedQuote, "\""),
      Slip("open to the next document", "a: «\"»b\n---\nc: d\n", .unclosedQuote, "\""),
      Slip("closed by a later text's", "a: «\"»b\nc: \"d\"\ne: f\n", .unclosedQuote, "\""),
      Slip("closed lines below", "a:\n  b: «'»c\n  d: e\n  f: g\n  h: 'i'\n", .unclosedQuote, "'"),
      Slip("closed in a deeper key", "- a: «\"»b\n  c: \"d\"\n", .unclosedQuote, "\""),
      Slip("closed in an item", "a:\n  - «\"»b\n  - \"c\"\n", .unclosedQuote, "\""),
      Slip("of a key", "a: b\n«\"»c: d\ne: \"f\"\n", .unclosedQuote, "\""),
      Slip("in brackets, open", "a: [«\"»b, c]\nd: e\n", .unclosedQuote, "\""),
      Slip("in brackets, closed by a later text's", "a: [«\"»b, c]\nd: \"e\"\n", .unclosedQuote, "\""),
      Slip("unknown escape", #"a: "«\q»""# + "\n", .unknownEscape, #"\q"#),
      Slip("path", #"a: "C:«\p»ath""# + "\n", .unknownEscape, #"\p"#),
      Slip("too few digits", #"a: "é«\x4»g""# + "\n", .unknownEscape, #"\x4"#),
      Slip("half a pair", #"a: "«\uD800»""# + "\n", .unknownEscape, #"\uD800"#),
      Slip("beyond Unicode", #"a: "«\UFFFFFFFF»""# + "\n", .unknownEscape, #"\UFFFFFFFF"#),
    ])
  func quotes(slip: Slip) { slip.check() }

  @Test(
    "Brackets and commas",
    arguments: [
      Slip("open to the end", "a: «[»b, c\n", .unclosedBracket, "]"),
      Slip("brace open to the end", "a: «{»b: c\n", .unclosedBracket, "}"),
      Slip("open before a key", "a: «[»b, c\nd: e\nf: g\n", .unclosedBracket, "]"),
      Slip("open after a comma, before a key", "a: «[»b,\nd: e\n", .unclosedBracket, "]"),
      Slip("open before a key and a list", "a: «[»b, c\nd: [e]\n", .unclosedBracket, "]"),
      Slip("brace open before a key", "a: «{»b: c\nd: e\n", .unclosedBracket, "}"),
      Slip("brace open before an item", "a:\n  - «{»b: c, d: e\n  - {b: f}\n", .unclosedBracket, "}"),
      Slip("open before an item", "a:\n  - «[»b, c\n  - [d]\n", .unclosedBracket, "]"),
      Slip("open after an inner one", "a:\n  b: «[»{c: d}\n  e: [f]\n", .unclosedBracket, "]"),
      Slip("open after quotes", "a: «[»\"b\"\nc: d\n", .unclosedBracket, "]"),
      Slip("open before a document", "a: «[»b\n---\nc\n", .unclosedBracket, "]"),
      Slip("inner one closed by the outer's", "a: [b, «{»c: d]\n", .unclosedBracket, "}"),
      Slip("closed by the wrong one", "a: «[»b, c}\n", .unclosedBracket, "]"),
      Slip("second closing bracket", "a: [b]«]»\n", .strayBracket, "]"),
      Slip("second closing brace", "- {a: b}«}»\n", .strayBracket, "}"),
      Slip("closing bracket alone", "a: «]»\n", .strayBracket, "]"), Slip("as root", "«}»\n", .strayBracket, "}"),
      Slip("after quotes", "a: \"b\"«]»\n", .strayBracket, "]"),
      Slip("text after them", "name: «[ACL]» tear\n", .afterBracket, "]"),
      Slip("text after braces", "a: «{b: c}» d\n", .afterBracket, "}"),
      Slip("text after them, as root", "«{a: b}» c\n", .afterBracket, "}"),
      Slip("quotes side by side", "a: [\"b\" «\"c\"»]\n", .missingComma),
      Slip("braces side by side", "a: [{b: c} «{»d: e}]\n", .missingComma),
      Slip("entries side by side", "a: {\"b\": \"c\" «\"d\"»: e}\n", .missingComma),
      Slip("entries in single quotes side by side", "a: {b: 'c' «d»: 'e'}\n", .missingComma),
      Slip("entries on two lines", "a: {\n  b: c\n  «d»: e\n}\n", .missingComma),
      Slip(
        "a key known from another item", "- {sign: fever, act: urgent}\n- {sign: giving way «act»: soon}\n",
        .missingComma),
      Slip("two commas", "a: [b, «,» c]\n", .strayComma), Slip("first comma", "a: [«,» b]\n", .strayComma),
      Slip("comma in braces", "a: {b: c, «,» d: e}\n", .strayComma),
      Slip("dash in brackets", "a: [«-» b]\n", .reservedCharacter, "-"),
    ])
  func brackets(slip: Slip) { slip.check() }

  @Test(
    "Characters that YAML keeps for itself",
    arguments: [
      Slip("at sign", "a: «@»handle\n", .reservedCharacter, "@"),
      Slip("item", "- «@»handle\n", .reservedCharacter, "@"),
      Slip("backtick", "a: «`»x`\n", .reservedCharacter, "`"), Slip("percent", "a: «%»x\n", .reservedCharacter, "%"),
      Slip("percent in brackets", "a: [b, «%»x]\n", .reservedCharacter, "%"),
      Slip("percent as key", "a: b\n«%» of people: 5\n", .reservedCharacter, "%"),
      Slip("bold", "a: «*»bold*\n", .reservedCharacter, "*"),
      Slip("very bold", "a: «*»*bold**\n", .reservedCharacter, "*"),
      Slip("text after an alias", "a: &x b\nc: «*»x d\n", .reservedCharacter, "*"),
      Slip("asterisk", "- «*» a\n", .reservedCharacter, "*"), Slip("ampersand", "a: «&» b\n", .reservedCharacter, "&"),
      Slip("exclamation mark", "a: «!»important! b\n", .reservedCharacter, "!"),
      Slip("unknown tag handle", "a: &x «!»b!c d\n", .reservedCharacter, "!"),
      Slip("greater than", "takes: «>» 6 weeks\n", .reservedCharacter, ">"),
      Slip("bar", "a: «|» b\n", .reservedCharacter, "|"), Slip("comma", "a: «,» b\n", .reservedCharacter, ","),
      Slip("question mark", "a: «?» b\n", .reservedCharacter, "?"),
      Slip("alias without anchor", "a: «*bold» text\n", .aliasWithoutAnchor, "bold"),
    ])
  func characters(slip: Slip) { slip.check() }

  @Test(
    "Lines that do not fit together",
    arguments: [
      Slip("key too little", "a:\n  b: c\n «d»: e\n", .badIndentation),
      Slip("key too much", "a:\n  b: c\n   «d e»: f\n", .badIndentation),
      Slip("key too much in an item", "- a: b\n   «c»: d\n", .badIndentation),
      Slip("key too little in an item", "- a: b\n «c»: d\n", .badIndentation),
      Slip("key below a value", "a: b\n  «c»: d\n", .badIndentation),
      Slip("key below quotes", "a: \"b\"\n  «c»: d\n", .badIndentation),
      Slip("key below brackets", "a: [b]\n  «c»: d\n", .badIndentation),
      Slip("key beside items", "a:\n  - b\n  «c»: d\n", .badIndentation),
      Slip("key after a list as root", "- a\n«b»: c\n", .badIndentation),
      Slip("first key indented", " «a»: b\nc: d\n", .badIndentation),
      Slip("item too little", "a:\n  - b\n «-» c\n", .badIndentation),
      Slip("item at the key's column", "a:\n  - b\n«-» c\n", .badIndentation),
      Slip("text at the margin", "a: long text\n«that goes on here without end»\nb: c\n", .badIndentation),
      Slip("list beside a value", "a: b\n«-» c\n", .misplacedList),
      Slip("list on the key's line", "a: «-» b\n  - c\n", .misplacedList),
      Slip("no colon", "a: b\n«name»\nc: d\n", .missingColon, "name"),
      Slip("no colon, comment", "a: b\n«a name» # c\nc: d\n", .missingColon, "a name"),
      Slip("no colon, first line", "«name»\nc: d\n", .missingColon, "name"),
      Slip("no colon, nested", "a:\n  b: c\n  «name»\n  d: e\n", .missingColon, "name"),
      Slip("no colon, first nested", "a:\n  «name»\n  d: e\n", .missingColon, "name"),
      Slip("no colon, last line", "a: b\n«name»", .missingColon, "name"),
      Slip("no colon, in quotes", "«'a'»\nb: c\n", .missingColon, "'a'"),
      Slip("no space after a colon", "a: b\nname«:»ACL\nc: d\n", .missingSpace, ":"),
      Slip("no space after the first colon", "name«:»ACL\nc: d\n", .missingSpace, ":"),
      Slip("no space after an item's colon", "- name«:»ACL\n  c: d\n", .missingSpace, ":"),
      Slip("no space after a dash", "- a\n«-»b\n- c\n", .missingSpace, "-"),
      Slip("conflict", "a: b\n«<<<<<<<» HEAD\nc: d\n=======\nc: e\n>>>>>>> x\n", .mergeConflict, "<<<<<<<"),
      Slip("conflict on the first line", "«<<<<<<<» HEAD\na: b\n", .mergeConflict, "<<<<<<<"),
      Slip("rest of a conflict", "a: b\n«=======»\nc: d\n", .mergeConflict, "======="),
      Slip("end of a conflict", "a: b\n«>>>>>>>» x\n", .mergeConflict, ">>>>>>>"),
    ])
  func lines(slip: Slip) { slip.check() }

  @Test(
    "Slips in sheets as editors write them",
    arguments: [
      Slip("key left of its siblings", "c:\n  acl:\n    name: ACL\n   «is_a»: [x]\n    causes: [y]\n", .badIndentation),
      Slip("siblings on two levels", "c:\n  acl:\n  name: ACL\n    «is_a»: [x]\n", .badIndentation),
      Slip("entry at its dash's column", "t:\n  - name: RICE\n  «use»: first line\n", .badIndentation),
      Slip("brace closed twice", "t:\n  - {name: RICE}«}»\n", .strayBracket, "}"),
      Slip("brace open in a list", "t: [«{»name: RICE, use: first line], b]\n", .unclosedBracket, "}"),
      Slip("quote open in braces", "t:\n  - {name: «\"»RICE}\n  - {name: \"X\"}\n", .unclosedQuote, "\""),
      Slip("bracket open before a blank line", "s: [a; b]\nc: «[»a, b\n\nr: 3\n", .unclosedBracket, "]"),
      Slip("speech", "quote: «\"He said \"»stop\" and left\"\n", .afterQuote, "\""),
      Slip("a list's text", "s: swelling, popping«:» sound\n", .unquotedColon),
      Slip("address with a colon after it", "url: https://example.org/knee«:» x\n", .unquotedColon),
      Slip("link", "a: «[b]»(http://x.org)\n", .afterBracket, "]"),
      Slip("literal that moves left", "n: |\n    a\n  «b»\nc: d\n", .badIndentation),
      Slip("bullet", "«• a»\n• b\nc: d\n", .missingColon),
      Slip("key before its braces end", "a: «{»b: c,\n  d: e,\nf: g\n", .unclosedBracket, "}"),
      Slip("lines in brackets", "a: [\n  b,\n  c\n  «d»: e\n]\n", .missingComma),
    ])
  func sheets(slip: Slip) { slip.check() }

  @Test(
    "Whatever tells nothing of the writer's mind keeps libyaml's words",
    arguments: [
      Slip("text after the end", "a: b\n...\n«c:» d\n", .other, "did not find expected <document start>"),
      Slip("text beside the end", "a: b\n... «c»\n", .other, "did not find expected <document start>"),
      Slip("a tag without text", "!a\n«!b» c\n", .other, "did not find expected <document start>"),
      Slip("value without key", "«:» a\n", .other, "did not find expected key"),
      Slip("key of 1100 characters", "a: b\n\(String(repeating: "x", count: 1100))«:» c\n", .other, nil),
      Slip("key beside a marker", "--- a«:» b\n", .other, "mapping values are not allowed in this context"),
    ])
  func others(slip: Slip) { slip.check() }

  @Test(
    "A directive that is none",
    arguments: [
      ("%YAML 2.0\n---\na\n", SyntaxProblem.Kind.other, "found incompatible YAML document"),
      ("%TAG x y\n---\na\n", .other, "did not find expected '!'"), ("%x: y\n", .reservedCharacter, "%"),
      ("%YAML 1.2\na: b\n", .other, "did not find expected <document start>"),
    ])
  func directives(text: String, kind: SyntaxProblem.Kind, detail: String) {
    let problem = NodeTree.reading(text).problem
    #expect(problem?.kind == kind)
    #expect(problem?.detail == detail)
  }
}

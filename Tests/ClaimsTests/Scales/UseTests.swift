import BundledRules
import Claims
import Testing

@Suite struct UseTests {
  @Test(
    "Wordings of use are read",
    arguments: [
      ("first-line treatment", "first line"), ("treatment of choice", "first line"),
      ("only if other treatments fail", "last resort"), ("as a last resort", "last resort"),
      ("when needed", "if needed"), ("as needed", "if needed"), ("sometimes needed", "if needed"),
      ("rarely needed", "last resort"), ("not usually needed", "last resort"), ("usually needed", "usual"),
      ("often used", "usual"), ("not recommended", "avoid"), ("should be avoided", "avoid"), ("do not use", "avoid"),
      ("unnecessary", "not needed"), ("no treatment needed", "not needed"), ("is not needed", "not needed"),
      ("may help", "optional"), ("can be tried", "optional"), ("worth trying", "optional"), ("recommended", "usual"),
      ("strongly recommended", "first line"), ("essential", "first line"), ("must be done", "first line"),
      ("the mainstay of treatment", "first line"), ("contraindicated", "avoid"),
      ("if symptoms persist", "if needed"), ("in severe cases", "if needed"),
      ("only in severe cases", "last resort"), ("not always needed", "if needed"), ("standard treatment", "usual"),
      ("second-line treatment", "if needed"), ("optional", "optional"), ("never", "avoid"),
      ("avoid if possible", "avoid"), ("should not be used", "avoid"), ("not usually recommended", "last resort"),
      ("rarely necessary", "last resort"), ("surgery is rarely needed", "last resort"),
      ("may be recommended", "if needed"), ("may be needed", "if needed"),
      ("only if symptoms are severe", "if needed"), ("if rest does not help", "last resort"),
      ("if pain is severe", "if needed"), ("if conservative treatment fails", "last resort"),
      ("usually the first treatment", "first line"), ("first choice", "first line"), ("always needed", "first line"),
      ("almost always needed", "first line"), ("usually required", "usual"), ("usually recommended", "usual"),
      ("most people need it", "usual"), ("commonly prescribed", "usual"), ("can help", "optional"),
      ("helps relieve pain", "usual"), ("sometimes used", "if needed"),
      ("considered if other treatments have not worked", "last resort"),
      ("when other treatments have not helped", "last resort"), ("only as a last resort", "last resort"),
      ("not helpful", "not needed"), ("not routinely recommended", "last resort"),
      ("no longer recommended", "avoid"), ("do not take", "avoid"), ("stop taking it", "avoid"),
      ("could be an option", "optional"), ("an alternative", "optional"), ("urgently needed", "first line"),
      ("required", "first line"), ("never used", "avoid"), ("necessary", "first line"),
      ("not necessary", "not needed"), ("might be necessary", "if needed"), ("second line", "if needed"),
      ("third line", "last resort"), ("not first line", "not needed to usual"),
    ])
  func reading(text: String, summary: String) throws {
    #expect(try ScaleCase.read(text, on: "use") == summary)
  }
}

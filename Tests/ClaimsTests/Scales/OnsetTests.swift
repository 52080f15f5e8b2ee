import BundledRules
import Claims
import Testing

@Suite struct OnsetTests {
  @Test(
    "Wordings of onset are read",
    arguments: [
      ("comes on suddenly", "sudden"), ("develops gradually", "gradual"), ("came on over several days", "gradual"),
      ("creeps up", "gradual"), ("within seconds", "sudden"), ("over a few hours", "gradual or sudden"),
      ("over weeks or months", "gradual"), ("all of a sudden", "sudden"), ("usually sudden", "sudden"),
      ("can be sudden or gradual", "gradual or sudden"), ("gradually or suddenly", "gradual or sudden"),
      ("not sudden", "gradual"), ("not sudden but gradual", "gradual"), ("acute", "sudden"),
      ("without warning", "sudden"), ("slowly, over weeks", "gradual"), ("rapid onset", "sudden"),
      ("builds up over days", "gradual"), ("over the course of several months", "gradual"),
      ("begins abruptly", "sudden"), ("slow and insidious", "gradual"), ("starts suddenly", "sudden"),
      ("comes on quickly", "sudden"), ("comes on slowly", "gradual"), ("gets worse over time", "gradual"),
      ("develops slowly over months or years", "gradual"), ("sudden and severe", "sudden"),
      ("sudden, often after injury", "sudden"), ("within minutes", "sudden"),
      ("over hours to days", "gradual or sudden"),
      ("over 1 to 2 days", "gradual"), ("gradually worsens", "gradual"), ("gradual onset", "gradual"),
      ("sudden onset", "sudden"), ("abrupt onset", "sudden"), ("instant", "sudden"), ("immediate", "sudden"),
      ("hits you like a thunderclap", "sudden"),
      ("usually comes on gradually, but can be sudden", "gradual or sudden"),
      ("either sudden or gradual", "gradual or sudden"), ("over time", "gradual"), ("slowly progressive", "gradual"),
      ("overnight", "sudden"), ("without any warning", "sudden"), ("rapidly, within hours", "sudden"),
      ("starts gradually and gets worse over weeks", "gradual"), ("peaks within a minute", "sudden"),
      ("begins suddenly", "sudden"),
      ("suddenly, during exercise", "sudden"),
      ("comes on over several weeks", "gradual"),
      ("comes on over a few minutes", "sudden"),
      ("slow onset over months", "gradual"),
      ("appears suddenly", "sudden"),
      ("appears within hours", "gradual or sudden"),
      ("starts slowly", "gradual"),
      ("starts at once", "sudden"),
      ("quick onset", "sudden"),
      ("develops over time", "gradual"),
      ("builds over days", "gradual"),
      ("progressive", "gradual"),
      ("it can come on suddenly or build up over time", "gradual or sudden"),
      ("pain starts immediately", "sudden"),
      ("rapid", "sudden"),
      ("slow", "gradual"),
      ("immediately after the injury", "sudden"),
      ("not gradual", "sudden"),
      ("worsens as the months go by", "gradual"), ("as time goes on", "gradual"),
      ("so gradually that you barely notice", "gradual"), ("builds up before anyone notices it", "gradual"),
      ("hard to tell when it started", "gradual"), ("gets a little worse day by day", "gradual"),
      ("seldom abrupt", "gradual"), ("by no means sudden", "gradual"), ("rarely gradual", "sudden"),
      ("comes on in a heartbeat", "sudden"), ("out of a clear blue sky", "sudden"),
      ("as if a switch had been flicked", "sudden"), ("takes you by surprise", "sudden"),
      ("with hardly any warning", "sudden"), ("in every case sudden", "sudden"),
      ("slow at first, then sudden", "gradual or sudden"),
      ("little by little rather than all at once", "gradual"), ("suddenly, not gradually", "sudden"),
      ("so slowly that you do not notice", "gradual"), ("slowly worsens as the disc wears out", "gradual"),
    ] as [(String, String)])
  func reading(text: String, summary: String) throws {
    #expect(try ScaleCase.read(text, on: "onset") == summary)
  }
}

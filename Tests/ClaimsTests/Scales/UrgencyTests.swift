import BundledRules
import Claims
import Testing

@Suite struct UrgencyTests {
  @Test(
    "Wordings of urgency are read",
    arguments: [
      ("see a doctor", "routine to soon"), ("see a doctor within 24 hours", "urgent"),
      ("see a doctor within 2 days", "soon"), ("see a GP within a week", "soon"), ("within a few days", "soon"),
      ("within weeks", "routine"), ("within two weeks", "routine"), ("same-day appointment", "urgent"),
      ("see a GP the same day", "urgent"), ("as soon as possible", "soon to urgent"),
      ("see a doctor as soon as possible", "soon to urgent"), ("mention at next visit", "routine"),
      ("mention it at your next appointment", "routine"), ("at your next routine check-up", "routine"),
      ("raise it with your GP when you next see them", "routine"),
      ("raise it with your GP", "routine to soon"), ("call 999", "emergency"),
      ("call 911 immediately", "emergency"), ("call 911 or go to the nearest emergency room", "emergency"),
      ("call 112", "emergency"), ("go to A&E immediately", "emergency"),
      ("go to hospital straight away", "emergency"), ("go straight to the emergency department", "emergency"),
      ("phone emergency services", "emergency"), ("seek immediate medical attention", "emergency"),
      ("get medical help right away", "emergency"), ("needs urgent medical attention", "urgent"),
      ("urgent", "urgent"), ("not urgent", "routine"), ("non-urgent", "routine"),
      ("not an emergency", "routine to urgent"), ("call NHS 111", "urgent"),
      ("ask for an urgent GP appointment or call 111", "urgent"),
      ("book an appointment with your doctor", "routine to soon"),
      ("make a routine appointment with your GP", "routine"), ("see your GP soon", "soon"),
      ("see a doctor today", "urgent"), ("medical emergency", "emergency"),
      ("this is a medical emergency", "emergency"), ("within an hour", "emergency"),
      ("in the next few days", "soon"), ("within the next 24 hours", "urgent"), ("within 24 to 48 hours", "soon"),
      ("in a week or two", "routine"), ("can wait", "routine"), ("see a GP", "routine to soon"),
      ("go to the emergency room", "emergency"), ("go to A&E", "emergency"),
      ("go to your nearest A&E now", "emergency"), ("call 999 now", "emergency"),
      ("call 999 or go to A&E", "emergency"), ("call your local emergency number", "emergency"),
      ("call for an ambulance", "emergency"), ("seek emergency medical care", "emergency"),
      ("seek medical attention immediately", "emergency"), ("seek urgent medical advice", "urgent"),
      ("seek medical advice the same day", "urgent"), ("see a doctor right away", "emergency"),
      ("see a doctor straight away", "emergency"), ("contact your GP the same day", "urgent"),
      ("get medical advice today", "urgent"), ("contact your doctor within a day or two", "soon"),
      ("see a GP within 2 weeks", "routine"), ("urgent referral within 2 weeks", "urgent"),
      ("make an appointment with your doctor", "routine to soon"), ("see a physiotherapist when you can", "routine"),
      ("no rush", "routine"), ("not an emergency, but see a GP soon", "soon"),
      ("needs immediate surgery", "emergency"), ("needs emergency treatment", "emergency"),
      ("needs hospital treatment straight away", "emergency"), ("must be treated within 6 hours", "urgent"),
      ("immediately", "emergency"), ("at once", "emergency"), ("today or tomorrow", "urgent"),
      ("within 48 hours", "soon"), ("within the week", "soon"), ("at the next check-up", "routine"),
      ("mention to your doctor at your next visit", "routine"), ("prompt medical attention", "soon"),
      ("get checked within a few weeks", "routine"), ("in the coming weeks", "routine"),
      ("within three months", "routine"), ("life-threatening emergency", "emergency"),
      ("as an emergency", "emergency"), ("same day or next day", "urgent"), ("usually routine", "routine"),
      ("there is no need to see a doctor", "routine"), ("get emergency help", "emergency"),
      ("dial 999 for an ambulance", "emergency"), ("within hours", "urgent"), ("ring 111", "urgent"),
      ("see a doctor urgently", "urgent"),
      ("see a doctor immediately", "emergency"),
      ("call your doctor immediately", "emergency"),
      ("call your doctor", "routine to soon"),
      ("call your doctor the same day", "urgent"),
      ("needs to be seen today", "urgent"),
      ("should be seen within 24 hours", "urgent"),
      ("should be seen within a few days", "soon"),
      ("needs same-day assessment", "urgent"),
      ("book a GP appointment", "routine to soon"),
      ("phone 999 straight away", "emergency"),
      ("go to the nearest hospital immediately", "emergency"),
      ("take the person to A&E", "emergency"),
      ("emergency room right away", "emergency"),
      ("see a specialist within 2 weeks", "routine"),
      ("see a GP within 7 days", "soon"),
      ("not urgent, but worth mentioning to your GP", "routine"),
      ("get an urgent appointment", "urgent"),
      ("ask for an urgent appointment", "urgent"),
      ("call 111 or see a GP today", "urgent"),
      ("seek help now", "emergency"),
      ("seek care promptly", "soon"),
      ("see a doctor promptly", "soon"),
      ("make an appointment soon", "soon"),
      ("schedule a visit with your doctor", "routine to soon"),
      ("wait and see", "routine"),
      ("watch and wait", "routine"),
      ("a doctor's visit in the next week or two", "routine"),
      ("self-care at home", "routine"),
      ("no medical attention needed", "routine"),
    ])
  func reading(text: String, summary: String) throws {
    #expect(try ScaleCase.read(text, on: "urgency") == summary)
  }

  @Test(
    "What says no step of urgency is said, with what was understood",
    arguments: [
      ("tomorrow morning at noon on the moon", "understood “tomorrow” but not “morning”"),
      ("see your doctor if it itches", "understood “see your doctor” but not “if”"),
    ])
  func problem(text: String, reason: String) throws {
    #expect(try ScaleCase.read(text, on: "urgency") == reason)
  }
}

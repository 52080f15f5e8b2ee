import Claims
import Testing

@Suite struct DurationReaderTests {
  @Test(
    "Single lengths are read",
    arguments: [
      ("2 weeks", "2 weeks"), ("6 weeks", "6 weeks"), ("six-week", "6 weeks"), ("10-day period", "10 days"),
      ("a 10-day period", "10 days"), ("1 hour 30 minutes", "1.5 hours"), ("1h30", "1.5 hours"),
      ("1h30m", "1.5 hours"), ("1 h 30 min", "1.5 hours"), ("2 hours and 15 minutes", "2.25 hours"),
      ("3 months on average", "3 months"), ("20 minutes at a time", "20 minutes"),
      ("a month or so", "about 1 month"), ("a year and a half", "1.5 years"), ("two and a half hours", "2.5 hours"),
      ("1 1/2 years", "1.5 years"), ("1½ hours", "1.5 hours"), ("half an hour", "30 minutes"),
      ("half a day", "12 hours"), ("half-hour", "30 minutes"), ("a quarter of an hour", "15 minutes"),
      ("three quarters of an hour", "45 minutes"), ("a decade", "10 years"), ("a couple weeks", "2 weeks"),
      ("couple of months", "2 months"), ("the rest of your life", "lifelong"), ("lifelong", "lifelong"),
      ("for life", "lifelong"), ("permanent", "lifelong"), ("indefinitely", "lifelong"),
      ("never goes away", "lifelong"), ("48h", "48 hours"), ("48 hrs", "48 hours"), ("72-hour", "72 hours"),
      ("18mths", "18 months"), ("twenty-one days", "21 days"), ("about a fortnight", "about 2 weeks"),
      ("10 days or so", "about 10 days"), ("٣ days", "3 days"), ("just over a year", "about 1 year"),
      ("a little under 2 hours", "about 2 hours"), ("nearly a week", "about 1 week"),
      ("the first 48 hours", "48 hours"), ("12 months or so", "about 12 months"), ("1yr", "1 year"),
      ("5 working days", "5 days"), ("symptoms usually last about 2 weeks", "about 2 weeks"),
      ("about 12 weeks", "about 12 weeks"), ("around half a year", "about 6 months"),
      ("a couple of hours", "2 hours"), ("for the rest of their life", "lifelong"),
      ("it never goes away", "lifelong"), ("indefinite", "lifelong"), ("a lifetime", "lifelong"),
      ("three and a half weeks", "3.5 weeks"), ("4½ months", "4.5 months"), ("1.5 hours", "1.5 hours"),
      ("90 minutes", "90 minutes"), ("90 mins", "90 minutes"), ("1hr 30mins", "1.5 hours"),
      ("a day and a half", "1.5 days"), ("half a week", "0.5 weeks"), ("one month", "1 month"),
      ("roughly a month", "about 1 month"), ("approximately six months", "about 6 months"),
      ("6 months approx.", "about 6 months"), ("an average of 7 days", "7 days"), ("average of 3 weeks", "3 weeks"),
      ("normally clears up in 2 weeks", "2 weeks"), ("heals in 6 weeks", "6 weeks"), ("~2 weeks", "about 2 weeks"),
      ("2 weeks or thereabouts", "about 2 weeks"), ("a fortnight or so", "about 2 weeks"),
      ("some 6 weeks", "about 6 weeks"), ("twelve months", "12 months"),
    ])
  func lengths(text: String, words: String) {
    #expect(read(text) == words)
  }

  @Test(
    "Ranges and vague lengths are read",
    arguments: [
      ("days to weeks", "3 days to 8 weeks"), ("several weeks or even months", "3 weeks to 8 months"),
      ("lasts 2-3 days", "2 to 3 days"), ("usually 2 to 4 weeks", "2 to 4 weeks"),
      ("between 2 and 4 weeks", "2 to 4 weeks"), ("between 1 hour and 30 minutes", "30 minutes to 1 hour"),
      ("between an hour and a day", "1 hour to 1 day"), ("from 6 weeks up to 3 months", "6 weeks to 3 months"),
      ("2 or 3 days", "2 to 3 days"), ("a day or two", "1 to 2 days"), ("all day", "12 to 24 hours"),
      ("overnight", "6 to 12 hours"), ("a few seconds", "2 to 5 seconds"),
      ("hours, sometimes days", "3 hours to 8 days"), ("hours or even days", "3 hours to 8 days"),
      ("weeks or months", "3 weeks to 8 months"), ("seconds, minutes or hours", "3 seconds to 8 hours"),
      ("longer than a week but less than a month", "1 week to 1 month"),
      ("more than 3 but less than 6 months", "3 to 6 months"),
      ("more than 3 months and up to a year", "3 months to 1 year"), ("several decades", "30 to 80 years"),
      ("most of the day", "12 to 24 hours"), ("6 to 8 wks", "6 to 8 weeks"), ("4-6wk", "4 to 6 weeks"),
      ("12–18 mo", "12 to 18 months"), ("two-three days", "2 to 3 days"),
      ("roughly 10 to 14 days", "about 10 to 14 days"), ("some weeks", "2 to 8 weeks"),
      ("many years", "4 to 30 years"), ("a week or ten days", "1 week to 10 days"), ("months", "3 to 8 months"),
      ("minutes or seconds", "3 seconds to 8 minutes"),
      ("anywhere from a few seconds to 10 minutes", "2 seconds to 10 minutes"),
      ("anywhere between 3 and 6 months", "3 to 6 months"), ("a few weeks to a few months", "2 weeks to 5 months"),
      ("1 to 1.5 years", "1 to 1.5 years"), ("one to one and a half years", "1 to 1.5 years"),
      ("1 month - 2 months", "1 to 2 months"), ("30 secs to 2 mins", "30 seconds to 2 minutes"),
      ("30-60 seconds", "30 to 60 seconds"), ("5 to 60 min", "5 to 60 minutes"),
      ("a matter of seconds", "3 to 8 seconds"), ("a matter of weeks", "3 to 8 weeks"), ("1-2 yrs", "1 to 2 years"),
      ("2 to 3 full days", "2 to 3 days"), ("weeks at a time", "3 to 8 weeks"),
      ("it usually takes 6 to 8 weeks to heal", "6 to 8 weeks"),
      ("recovery can take anywhere from 6 months to a year", "6 months to 1 year"),
      ("between 4 hours and 3 days", "4 hours to 3 days"), ("from a few hours to several days", "2 hours to 8 days"),
      ("a few minutes at a time", "2 to 5 minutes"),
      ("5 to 10 minutes, but can last up to half an hour", "5 minutes to 30 minutes"),
      ("1 to 3 years", "1 to 3 years"), ("hours to days", "3 hours to 8 days"),
      ("several hours to a few days", "3 hours to 5 days"), ("one to two weeks", "1 to 2 weeks"),
      ("one week to one month", "1 week to 1 month"), ("two to four months", "2 to 4 months"),
      ("nine months to a year", "9 months to 1 year"), ("six months to one year", "6 months to 1 year"),
      ("a week to 10 days", "1 week to 10 days"), ("7–10 days", "7 to 10 days"), ("2 – 4 hours", "2 to 4 hours"),
      ("3 to 5 business days", "3 to 5 days"), ("seconds to minutes", "3 seconds to 8 minutes"),
      ("a few seconds to a couple of minutes", "2 seconds to 2 minutes"), ("most of a year", "6 months to 1 year"),
      ("the best part of a year", "6 months to 1 year"), ("years", "3 to 8 years"), ("for years", "3 to 8 years"),
      ("many months", "4 to 30 months"), ("months to years", "3 months to 8 years"),
      ("months or years", "3 months to 8 years"), ("weeks, months or even years", "3 weeks to 8 years"),
      ("weeks to months", "3 weeks to 8 months"), ("three or four days", "3 to 4 days"), ("3-4 days", "3 to 4 days"),
      ("just a few minutes", "2 to 5 minutes"), ("only a few seconds", "2 to 5 seconds"),
      ("lasting 15 minutes to 3 hours", "15 minutes to 3 hours"), ("15 to 180 minutes", "15 to 180 minutes"),
      ("around 6–8 weeks on average", "about 6 to 8 weeks"), ("12 to 16 weeks for full recovery", "12 to 16 weeks"),
      ("full recovery takes 3 to 6 months", "3 to 6 months"), ("typically 4 to 6 weeks", "4 to 6 weeks"),
      ("improves over several weeks", "3 to 8 weeks"), ("may persist for weeks", "3 to 8 weeks"),
      ("all night", "6 to 12 hours"), ("through the night", "6 to 12 hours"), ("the whole day", "12 to 24 hours"),
      ("1-3 days", "1 to 3 days"), ("1–3 wks", "1 to 3 weeks"), ("24-48h", "24 to 48 hours"),
      ("48 to 72 hrs", "48 to 72 hours"), ("a matter of minutes", "3 to 8 minutes"),
      ("two weeks to a month", "2 weeks to 1 month"), ("ten to fourteen days", "10 to 14 days"),
      ("some days", "2 to 8 days"), ("a handful of days", "2 to 5 days"),
    ])
  func ranges(text: String, words: String) {
    #expect(read(text) == words)
  }

  @Test(
    "Lengths with one end are read",
    arguments: [
      ("less than a minute", "up to 1 minute"), ("it can last up to 3 hours", "up to 3 hours"),
      ("typically clears up within 2 weeks", "up to 2 weeks"), ("brief", "up to 5 minutes"),
      ("2+ weeks", "at least 2 weeks"), ("6 weeks or more", "at least 6 weeks"),
      ("6 weeks plus", "at least 6 weeks"), ("6 weeks or longer", "at least 6 weeks"),
      ("up to 6 weeks or longer", "any length of time"), ("2 weeks, sometimes longer", "at least 2 weeks"),
      ("no more than 2 days", "up to 2 days"), ("3 months minimum", "at least 3 months"),
      ("at least three months", "at least 3 months"), ("1 to 2 years or even longer", "at least 1 year"),
      ("as long as 2 years", "up to 2 years"), ("can take as long as 18 months to heal", "up to 18 months"),
      ("most people recover within 12 weeks", "up to 12 weeks"), ("under an hour", "up to 1 hour"),
      ("over an hour", "at least 1 hour"), ("more than a few weeks", "at least 2 weeks"),
      ("6 weeks to 3 months or more", "at least 6 weeks"), ("one or more weeks", "at least 1 week"),
      ("one week or more", "at least 1 week"), ("one month or longer", "at least 1 month"),
      ("up to about 6 weeks", "up to 6 weeks"), ("up to several weeks", "up to 8 weeks"),
      ("not more than 15 min", "up to 15 minutes"), ("chronic", "at least 3 months"),
      ("usually gets better within 2 weeks", "up to 2 weeks"),
      ("can last several months or longer", "at least 3 months"),
      ("most people feel better within 7 to 10 days", "up to 10 days"), ("12 weeks or more", "at least 12 weeks"),
      ("for at least 12 weeks", "at least 12 weeks"), ("up to 72 hours", "up to 72 hours"),
      ("2 to 3 weeks, but sometimes longer", "at least 2 weeks"),
      ("usually less than 30 minutes", "up to 30 minutes"), ("no longer than 24 hours", "up to 24 hours"),
      ("less than half an hour", "up to 30 minutes"), ("under 5 minutes", "up to 5 minutes"),
      ("over 6 weeks", "at least 6 weeks"), ("a minimum of 9 months", "at least 9 months"),
      ("within a few days to a few weeks", "up to 5 weeks"), ("six months or more", "at least 6 months"),
      ("as little as 2 weeks", "at least 2 weeks"), ("in as little as two weeks", "at least 2 weeks"),
      ("1 year or longer", "at least 1 year"), ("lasting more than 3 months", "at least 3 months"),
      ("under two minutes", "up to 2 minutes"), ("longer than 20 minutes", "at least 20 minutes"),
      ("more than a day", "at least 1 day"), ("goes away within a few weeks", "up to 5 weeks"),
      ("it can take up to 18 months", "up to 18 months"), ("it may take a year or more", "at least 1 year"),
      ("could take up to a year", "up to 1 year"), ("may persist for up to a year", "up to 1 year"),
      ("a short time", "up to 5 minutes"), ("<1 hour", "up to 1 hour"), (">3 months", "at least 3 months"),
      ("≥ 6 weeks", "at least 6 weeks"), ("five minutes or less", "up to 5 minutes"),
      ("10 minutes or less", "up to 10 minutes"), ("10 mins max", "up to 10 minutes"),
      ("3 months at most", "up to 3 months"), ("at most 3 months", "up to 3 months"),
      ("two weeks maximum", "up to 2 weeks"), ("not more than a week", "up to 1 week"),
      ("never more than an hour", "up to 1 hour"), ("up to one full year", "up to 1 year"),
    ])
  func bounds(text: String, words: String) {
    #expect(read(text) == words)
  }

  private func read(_ text: String) -> String {
    switch DurationReader.read(text) {
    case .success(let reading): reading.words
    case .failure(let problem): problem.reason
    }
  }
}

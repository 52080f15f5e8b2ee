/// The words of the grammar of durations.
enum DurationWords {
  enum Before: Sendable {
    case filler, about, atMost, atLeast, between, from
    /// Turns the bound after it: "rarely more than".
    case rarely
  }
  enum After {
    case filler, about, atMost, atLeast
  }
  enum Connector {
    case range, and, comma
  }
  /// A quantity in words: so many of a unit.
  struct Quantity {
    let low: Double
    let high: Double
    /// A vague quantity has its room already.
    let isVague: Bool
  }
  /// A length without a number: seconds from and to.
  struct Named {
    let low: Double
    let high: Double
    let words: String
  }

  static let units: [String: DurationUnit] = [
    "second": .second, "seconds": .second, "sec": .second, "secs": .second, "s": .second,
    "minute": .minute, "minutes": .minute, "min": .minute, "mins": .minute,
    "hour": .hour, "hours": .hour, "hr": .hour, "hrs": .hour, "h": .hour,
    "day": .day, "days": .day, "d": .day,
    "week": .week, "weeks": .week, "wk": .week, "wks": .week, "w": .week,
    "month": .month, "months": .month, "mo": .month, "mos": .month, "mth": .month, "mths": .month,
    "year": .year, "years": .year, "yr": .year, "yrs": .year, "y": .year,
  ]
  /// Units that are several of another.
  static let multiples: [String: (count: Double, unit: DurationUnit)] = [
    "fortnight": (2, .week), "fortnights": (2, .week), "decade": (10, .year), "decades": (10, .year),
    "weekend": (2, .day), "weekends": (2, .day), "trimester": (3, .month), "trimesters": (3, .month),
  ]

  static let before = PhraseTree<Before>([
    (
      "tends to|tend to|tends to last|tend to last|improves over|improve over|heals over|heal over"
        + "|resolves over|resolve over|settles over|settle over|clears over"
        + "|clears up over|goes away over|gets better over|recovers over|recover over|eases over|ease over|fades over"
        + "|feel better|feels better|start to feel better|get better over|lasts|last|lasting|lasted|takes|take"
        + "|taking|took|for|usually|typically|normally|generally|commonly|often|mostly"
        + "|mainly|sometimes|occasionally|it|they|this|that|which|these|the pain|pain|the symptoms|symptoms"
        + "|symptom|the attacks|attacks|an attack|attack|each attack|episodes|episode|an episode|each episode"
        + "|most episodes|most attacks|recovery|full recovery|complete recovery|a full recovery|recovery time"
        + "|healing|healing time|treatment|the condition|can|could|may|might|will|would|does|do|is|are|be|has|have"
        + "|persists|persist|persisting|continues|continue|continuing|go on|goes on|endures|heals|heal|recovers|recover"
        + "|resolves|resolve|settles|settle|improves|improve|clears|clears up|clear up|clear|goes away|go away"
        + "|gets better|get better|disappears|ease|eases|in|after|anywhere|on average|average|an average of"
        + "|average of|lasts on average|most people|most cases|most people recover|most people take|people"
        + "|in most cases"
        + "|in most people|a period of|a total of|total|a duration of|duration of|duration|even|then|also|but"
        + "|ranges|range|ranging|varies|vary|varying|from person to person|healed|during|throughout|over a period of"
        + "|over the course of|the course of|in some cases|in severe cases|stay|stays|remain|remains"
        + "|runs|run|need|needs|requires|require|expect|allow|you may need|you can expect|come back to normal in"
        + "|back to normal in|return to sport in|a recovery time of|a recovery period of|most feel|most people feel|most recover"
        + "|most are better|most get better|most are well|most heal|most settle|most clear|most improve|most resolve"
        + "|many people|many patients|patients|most patients|children|most children|adults|most adults|babies|everyone|someone"
        + "|feel|feels|feel well|feel much better|feel normal|feel back to normal|feel fine|feel like yourself"
        + "|start to feel|begin to feel|start feeling|better|much better|well|back|back to"
        + "|back on your feet|up and about|up and running|return|returns|return to"
        + "|return to normal|return to normal activities|get back to"
        + "|get back to normal|normal|normal again|be back to normal"
        + "|recovered|recovered fully|fully recovered|make a full recovery|makes a full recovery|full strength"
        + "|persistent|persistent ,|ongoing|ongoing ,|constant|constant ,|continuous|continuous ,"
        + "|the rash|rash|the cough|cough|the swelling|swelling|the fever|fever|the headache|headache|the infection"
        + "|infection|the illness|illness|the bone|bone|the wound|wound|the injury|injury|you should|you will|you may|you might|you usually|should|should be|should have|gone|all gone|be gone|improvement|full recovery in|on its own"
        + "|on their own|by itself|by themselves|on own|able to|to be", .filler
    ),
    (
      "about|around|roughly|approximately|approx|nearly|almost|circa|ca|c|some|close to|just over|just under"
        + "|a little over|a little under|slightly more than|slightly less than|a little more than|a little less than"
        + "|just about|an estimated|estimated|somewhere around|in the region of|in the order of|of the order of|or so"
        + "|just short of|just shy of|more or less|give or take", .about
    ),
    (
      "up to|upto|less than|lower than|under|below|at most|at the most|no more than|not more than|never more than"
        + "|no longer than|not longer than|never longer than|within|inside|maximum|a maximum of|maximum of|max|max of"
        + "|a max of|shorter than|fewer than|not exceeding|as long as|as much as|as many as|not over|until"
        + "|in less than|in under|well under|well within|for no more than|rarely more than|rarely longer than"
        + "|seldom more than|seldom longer than|rarely exceeds|usually less than|in no more than|does not exceed"
        + "|do not exceed|no later than|by", .atMost
    ),
    (
      "at least|more than|over|longer than|beyond|exceeding|exceeds|greater than|minimum|a minimum of|minimum of"
        + "|min of|a min of|upwards of|upward of|well over|well beyond|in excess of|not less than|no less than"
        + "|no shorter than|no fewer than|as little as|as few as|above|for more than|at the very least|at a minimum"
        + "|at minimum|not before|not until|no sooner than|far more than|much longer than|far longer than|past",
      .atLeast
    ),
    ("between|anywhere between|anything between|somewhere between|ranges between|in between", .between),
    ("rarely|seldom|hardly ever|almost never|never|not|does not|do not|only rarely|very rarely|not usually", .rarely),
    ("from|anywhere from|anything from|ranges from|range from|ranging from|starting from", .from),
  ])

  static let after = PhraseTree<After>([
    (
      "on average|average|at a time|each time|at once|in all|in total|total|overall|altogether|in length|in duration"
        + "|long|usually|typically|normally|generally|often|in most cases|in most people|for most people"
        + "|for most|in general"
        + "|most of the time|per episode|per attack|an episode|each|in many cases|as a rule|mostly"
        + "|to heal|to heal completely|to heal fully|to fully heal|to completely heal|to recover|to recover fully"
        + "|to fully recover|to recover completely|to get better|to go away|to go away completely|to settle"
        + "|to settle down"
        + "|to clear|to clear up|to resolve|to improve|to pass|to subside|to disappear|to mend|to treat"
        + "|for full recovery|for a full recovery|for complete recovery|for recovery|to make a full recovery"
        + "|for healing"
        + "|to return to normal|to get back to normal|of healing|of recovery|recovery|recovery time"
        + "|recovery period|healing"
        + "|healing time|period|periods|time|time period|duration|episode|episodes|attack|attacks|course"
        + "|or thereof|in a row"
        + "|in one go|at any one time|before it goes away|before going away|before it settles|before it gets better"
        + "|before they go away|for it to heal|for it to go away|now|before full recovery|for the pain to go away"
        + "|to feel better|to feel well|to feel well again|to feel normal|to feel normal again|to feel back to normal"
        + "|to feel fully back to normal|to feel fine|to feel yourself again|to be back to normal|to be normal again"
        + "|to be well again|to get well"
        + "|to get over it|to get over|to regain strength|to regain full strength"
        + "|to regain movement|to return to normal activities|to get back to normal activities|to return to full activity"
        + "|to get completely better|to get fully better|to recover completely|to make a complete recovery"
        + "|to become normal|to work normally|to bed in|to knit|to knit together|to come right|to wear off|to fade"
        + "|to feel the benefit|until you feel better|until it heals|until it is healed|until fully healed"
        + "|until you are back to normal|until full recovery|until recovery|until you recover|until better|until healed"
        + "|before you feel better|before you feel normal|before you feel back to normal|before feeling better"
        + "|before feeling normal again|before feeling back to normal|before it is better|before it is healed"
        + "|before it heals|before you recover"
        + "|before returning to normal|before things settle"
        + "|before symptoms improve|before symptoms settle|before it improves"
        + "|before it clears|before it clears up|for symptoms to improve|for symptoms to settle|for symptoms to go away"
        + "|for symptoms to clear|for the symptoms to settle|for it to settle|for it to clear|for it to clear up"
        + "|for it to get better|for it to improve|for the bone to heal|for the wound to heal|for it to mend"
        + "|for the swelling to go down|for the swelling to settle|for things to settle|for things to return to normal"
        + "|for things to get back to normal|for most to recover|for most people to recover|to be fully fit"
        + "|to be fit again|to fully settle|to settle fully|to settle completely|to clear completely|to clear fully"
        + "|to disappear completely|to go completely|to go|to recover from|to recuperate|to complete|to bounce back"
        + "|of rest|of treatment|of therapy|of pain|of symptoms|spell|spells|stretch|window|after onset"
        + "|from onset|or longer periods|in duration usually",
      .filler
    ),
    ("or so|or thereabouts|approximately|approx|roughly|about|give or take|or around that|more or less|ish", .about),
    (
      "or less|or under|or fewer|or shorter|or sooner|at most|at the most|maximum|max|tops|at the longest|at the latest"
        + "|and less|or below|as a maximum|and under|and shorter|at the outside|at the maximum", .atMost
    ),
    (
      "or more|or longer|or over|or above|or beyond|and more|and longer|and over|and above|and beyond|and upwards"
        + "|+|plus|minimum|at least|at the least|as a minimum|at the very least|at minimum|at a minimum|or even longer"
        + "|or even more|or much longer|or many more|sometimes longer|sometimes more|occasionally longer|often longer"
        + "|onwards|onward|possibly longer|and sometimes longer|but sometimes longer|but can be longer"
        + "|but can last longer"
        + "|but may last longer|but it can take longer|but can take longer|but may take longer|and often longer"
        + "|but often longer|if not longer|if not more|and even longer|or greater", .atLeast
    ),
  ])

  static let connectors = PhraseTree<Connector>([
    (
      "to|–|or|or even|to even|or sometimes|or possibly|or occasionally|or maybe|or perhaps|through|till|until"
        + "|and up to",
      .range
    ),
    ("up to|upto|to about|to around|to as long as|all the way to|and even|but up to|to up to|to as much as", .range),
    ("sometimes|and sometimes|but sometimes|even|occasionally|and occasionally|if not|rarely|but rarely", .range),
    (
      "but can last|but may last|but can take|but may take|but can be|but may be|but could take|and can last"
        + "|and may last",
      .range
    ),
    ("and can take|and may take|extending to|rising to|and sometimes even|stretching to|up till|increasing to", .range),
    ("and|but", .and),
    (",|/|, sometimes|, or|, or even|, and|, even|, occasionally|, rarely|, but|, and sometimes|, possibly", .comma),
    (
      ", but can last|, but may last|, but can take|, but may take|, usually|but usually|, typically|, mostly|, often",
      .comma
    ),
  ])

  static let quantities = PhraseTree<Quantity>([
    ("a couple of|a couple|couple of|couple|a pair of", Quantity(low: 2, high: 2, isVague: false)),
    (
      "a few|few|a handful of|just a few|only a few|a good few|the first few|the next few|the last few"
        + "|a matter of a few",
      Quantity(low: 2, high: 5, isVague: true)
    ),
    (
      "several|a number of|multiple|various|a matter of|quite a few|matter of",
      Quantity(low: 3, high: 8, isVague: true)
    ),
    ("some", Quantity(low: 2, high: 8, isVague: true)),
    ("many|numerous|a good many|a great many|lots of|a lot of|dozens of", Quantity(low: 4, high: 30, isVague: true)),
    (
      "most of a|most of an|most of the|the best part of a|the better part of a|the best part of an|much of the"
        + "|the better part of an",
      Quantity(low: 0.5, high: 1, isVague: true)
    ),
    ("less than half a", Quantity(low: 0, high: 0.5, isVague: true)),
    (
      "the whole|a whole|the entire|an entire|a full|a single|a|an|one|the|just one|only one|just a|only a|each|per",
      Quantity(low: 1, high: 1, isVague: false)
    ),
  ])

  /// Words before a unit that change nothing about its length.
  static let adjectives: Set<String> = [
    "short", "long", "full", "whole", "entire", "solid", "good", "further", "more", "consecutive", "straight", "of",
    "the",
    "calendar", "complete", "successive", "additional", "extra", "brief", "continuous", "first", "next", "last",
    "following", "other", "uninterrupted", "working", "business",
  ]

  private static let hour = DurationUnit.hour.seconds
  private static let endless = Double.infinity

  static let named = PhraseTree<Named>([
    (
      "overnight|all night|all night long|the whole night|through the night|throughout the night|a night"
        + "|one night|the night"
        + "|during the night", Named(low: 6 * hour, high: 12 * hour, words: "6 to 12 hours")
    ),
    (
      "all day|all day long|the whole day|throughout the day|through the day|the entire day|most of the day",
      Named(low: 12 * hour, high: 24 * hour, words: "12 to 24 hours")
    ),
    (
      // So long that "many years" may be lifelong too.
      "lifelong|life long|a lifetime|for a lifetime|lifetime|permanent|permanently|for life|all your life"
        + "|the rest of life"
        + "|the rest of your life|the rest of the person life|for the rest of your life|rest of your life"
        + "|forever|for ever"
        + "|indefinite|indefinitely|never ending|never goes away|never go away|never heals|never stops|endless|for good"
        + "|until death|does not go away|do not go away|does not heal|does not resolve|will not go away|not go away"
        + "|for always|a persons lifetime|throughout life|your whole life|your entire life|the rest of a persons life"
        + "|life|the rest of their life|the rest of their lives|never resolves|incurable",
      Named(low: 10 * DurationUnit.year.seconds, high: endless, words: "lifelong")
    ),
    (
      // Three months is where clinical guidelines let chronic pain begin (NICE NG193).
      "chronic|chronically|long term|longterm|long lasting|long standing",
      Named(low: 3 * DurationUnit.month.seconds, high: endless, words: "at least 3 months")
    ),
    (
      "momentary|momentarily|a moment|moments|a few moments|fleeting|fleetingly|an instant|instant"
        + "|instantaneous|a split second"
        + "|split second|a flash", Named(low: 0, high: 60, words: "up to 1 minute")
    ),
    (
      "brief|briefly|very brief|very briefly|short lived|a short while|a brief moment|a short time|very short",
      Named(low: 0, high: 300, words: "up to 5 minutes")
    ),
  ])
}

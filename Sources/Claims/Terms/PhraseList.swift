/// A list of words and phrases that the grammar of terms asks a lexicon for. What stands in each, and what it does, is told
/// beside it under `phrasing` in `Rules/vocabulary/words.yaml`.
public enum PhraseList: String, CaseIterable, Sendable {
  case afterTime = "after_time"
  case aged
  case ages
  case amounts
  case applied
  case arising
  case arisingBehind = "arising_behind"
  case asPossible = "as_possible"
  case atHand = "at_hand"
  case atMeals = "at_meals"
  case attributes
  case bans
  case beforeOne = "before_one"
  case beginnings
  case brief
  case byMouth = "by_mouth"
  case carriers
  case ceasing
  case changes
  case clauseSubjects = "clause_subjects"
  case containers
  case contrasts
  case courses
  case degrees
  case denials
  case denialsBehind = "denials_behind"
  case denialsWithin = "denials_within"
  case doneTo = "done_to"
  case doneWith = "done_with"
  case doseUnits = "dose_units"
  case eachDay = "each_day"
  case eachEvening = "each_evening"
  case eachMorning = "each_morning"
  case eachNight = "each_night"
  case eachWeek = "each_week"
  case examples
  case feeling
  case goals
  case goalsDown = "goals_down"
  case goalsUp = "goals_up"
  case goingOn = "going_on"
  case governing
  case groups
  case having
  case highAndLow = "high_and_low"
  case inability
  case jointly
  case lackingLast = "lacking_last"
  case lackingNext = "lacking_next"
  case lasting
  case leads
  case likenesses
  case linking
  case localForms = "local_forms"
  case loneVerbParticles = "lone_verb_particles"
  case measures
  case moments
  case narrowing
  case often
  case opposedBeginnings = "opposed_beginnings"
  case overBefore = "over_before"
  case overBehind = "over_behind"
  case overTime = "over_time"
  case paces
  case pastTime = "past_time"
  case previousBehind = "previous_behind"
  case qualities
  case ranks
  case reversals
  case rich
  case roles
  case settings
  case sitesAtHand = "sites_at_hand"
  case sizes
  case some
  case spanning
  case spreadForms = "spread_forms"
  case subjects
  case subjectVerbs = "subject_verbs"
  case swallowedForms = "swallowed_forms"
  case twoEndings = "two_endings"
  case underBefore = "under_before"
  case underBehind = "under_behind"
  case units
  case unitsOfTime = "units_of_time"
  case uses
  case verbsOfUse = "verbs_of_use"
  case verbParticles = "verb_particles"
  case withinTime = "within_time"
  case yearsOfAge = "years_of_age"
}

public import Linting

/// The checks that rules can name as `built_in`, sorted by name.
public enum BuiltInChecks {
  public static let all: [Check] = [
    .aliasConflict,
    .aliasExpansion,
    .announcedCount,
    .commercialInterest,
    .contradiction,
    .coverageGap,
    .duplicateCondition,
    .duplicateItem,
    .duplicateKey,
    .duplicateSource,
    .emptyValue,
    .generalRedFlagsOnly,
    .generalTreatmentOnly,
    .invalidValue,
    .justifiedNone,
    .missingKey,
    .missingRedFlags,
    .missingTreatment,
    .notCompared,
    .notUnderstood,
    .placeholder,
    .selfContradiction,
    .staleSource,
    .underratedUrgency,
    .unjustifiedNone,
    .unknownContent,
    .unknownKey,
    .unknownTerm,
    .unreviewedSource,
    .unsafeTreatment,
    .wrongType,
    .yamlSyntax,
  ]
}

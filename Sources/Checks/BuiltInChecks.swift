public import Linting

/// The checks that rules can name as `built_in`, sorted by name.
public enum BuiltInChecks {
  public static let all: [Check] = [
    .aliasExpansion,
    .announcedCount,
    .commercialInterest,
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
    .placeholder,
    .staleSource,
    .unjustifiedNone,
    .unknownContent,
    .unknownKey,
    .unreviewedSource,
    .wrongType,
    .yamlSyntax,
  ]
}

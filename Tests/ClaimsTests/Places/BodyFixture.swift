import BundledRules
import Claims

/// A small body for tests of places, with our words.
enum BodyFixture {
  static let map: Result<BodyMap, VocabularyProblem> = Result { () throws(VocabularyProblem) in
    BodyMap(try Vocabulary(structures), words: BundledRules.placeWords)
  }

  private static func structure(
    _ label: String, _ synonyms: [String] = [], isA: [String] = [], partOf: [String] = [], sides: [Direction] = [],
    touches: [String] = []
  ) -> Concept {
    var concept = Concept(label: label, kind: .structure, synonyms: synonyms)
    concept.isA = isA
    concept.partOf = partOf
    concept.touches = touches
    if !sides.isEmpty { concept.sides = [Concept.Side(in: nil, sides)] }
    return concept
  }

  private static let structures: [Concept] = regions + things

  private static let regions = [
    structure("body"), structure("body part"), structure("limb", isA: ["body part"]),
    structure("trunk", partOf: ["body"]), structure("head", partOf: ["body"]),
    structure("leg", isA: ["limb"], partOf: ["body"]), structure("arm", isA: ["limb"], partOf: ["body"]),
    structure("back", partOf: ["trunk"], sides: [.back]),
    structure("upper back", isA: ["back"], partOf: ["back"], sides: [.upper]),
    structure("lower back", ["lumbar region"], isA: ["back"], partOf: ["back"], sides: [.lower]),
    structure("abdomen", ["belly", "tummy"], partOf: ["trunk"]), structure("chest", partOf: ["trunk"]),
    structure("thigh", partOf: ["leg"], touches: ["knee"]), structure("knee", partOf: ["leg"], touches: ["lower leg"]),
    structure("lower leg", partOf: ["leg"], sides: [.lower]),
    structure("calf", partOf: ["lower leg"], sides: [.back]), structure("shin", partOf: ["lower leg"], sides: [.front]),
    structure("ankle", partOf: ["leg"], touches: ["foot"]), structure("foot", partOf: ["leg"]),
    structure("heel", partOf: ["foot"], sides: [.back]), structure("sole", partOf: ["foot"], sides: [.lower]),
    structure("forearm", partOf: ["arm"], touches: ["wrist"]), structure("wrist", partOf: ["arm"], touches: ["hand"]),
    structure("hand", partOf: ["arm"]), structure("palm", ["palm of the hand"], partOf: ["hand"], sides: [.front]),
    structure("popliteal fossa", ["hollow of the knee"], partOf: ["knee"], sides: [.back]),
    structure("neck", partOf: ["body"], touches: ["head", "trunk"]),
  ]

  private static let things: [Concept] = [
    structure("tissue"), structure("bone", isA: ["tissue"]), structure("joint", isA: ["body part"]),
    structure("muscle", isA: ["tissue"]), structure("tendon", isA: ["tissue"]), structure("ligament", isA: ["tissue"]),
    structure("bony prominence", ["bony bump"], isA: ["body part"]),
    structure("skin", partOf: ["body"], sides: [.surface]),
    structure("joint capsule", isA: ["tissue"], partOf: ["joint"]),
    structure("finger", partOf: ["hand"]), structure("toe", partOf: ["foot"], sides: [.front]),
    thumb, structure("index finger", isA: ["finger"], partOf: ["hand"]),
    structure("little finger", isA: ["finger"], partOf: ["hand"], sides: [.inner]),
    structure("third toe", isA: ["toe"], partOf: ["foot"]), structure("fourth toe", isA: ["toe"], partOf: ["foot"]),
    structure("big toe", isA: ["toe"], partOf: ["foot"], sides: [.inner]),
    structure("second toe", isA: ["toe"], partOf: ["foot"]),
    structure("kneecap", ["patella"], isA: ["bone"], partOf: ["knee"], sides: [.front], touches: ["thighbone"]),
    structure("thighbone", ["femur", "thigh bone"], isA: ["bone"], partOf: ["thigh"], touches: ["shinbone", "knee"]),
    structure("shinbone", ["tibia"], isA: ["bone"], partOf: ["lower leg"], touches: ["knee"]),
    structure("knee joint", isA: ["joint"], partOf: ["knee"]),
    structure("posterior cruciate ligament", ["PCL"], isA: ["ligament"], partOf: ["knee joint"], sides: [.back]),
    structure("medial malleolus", ["inner ankle bone"], isA: ["bony prominence"], partOf: ["ankle"], sides: [.inner]),
    structure("lateral malleolus", ["outer ankle bone"], isA: ["bony prominence"], partOf: ["ankle"], sides: [.outer]),
    structure("hamstrings", isA: ["muscle"], partOf: ["thigh"], sides: [.back]),
    structure("quadriceps", isA: ["muscle"], partOf: ["thigh"], sides: [.front]),
  ]

  private static let thumb: Concept = {
    var thumb = structure("thumb", isA: ["finger"], partOf: ["hand"], sides: [.outer])
    thumb.beside = [Concept.Neighbour(.inner, "index finger")]
    return thumb
  }()
}

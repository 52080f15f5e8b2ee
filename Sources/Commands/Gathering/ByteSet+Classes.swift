internal import Text

extension ByteSet {
  /// The class that `[:name:]` stands for, in ASCII as git reads it; nil for a name that is none.
  init?(className: String) {
    switch className {
    case "alnum": self.init { $0.isLetter || $0.isDigitOfASCII }
    case "alpha": self.init { $0.isLetter }
    case "blank": self.init { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    case "cntrl": self.init { $0 < 0x20 || $0 == 0x7F }
    case "digit": self.init { $0.isDigitOfASCII }
    case "graph": self.init { $0 > 0x20 && $0 < 0x7F }
    case "lower": self.init { $0.isLetter && $0 & 0x20 != 0 }
    case "print": self.init { $0 >= 0x20 && $0 < 0x7F }
    case "punct": self.init { $0 > 0x20 && $0 < 0x7F && !$0.isLetter && !$0.isDigitOfASCII }
    case "space": self.init { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    case "upper": self.init { $0.isLetter && $0 & 0x20 == 0 }
    case "xdigit": self.init { $0.isHexadecimalDigitOfASCII }
    default: return nil
    }
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x41...0x5A).contains(self & ~0x20) }
}

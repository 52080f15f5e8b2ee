import Findings
import Text

extension ReportFormat {
  /// Version 1 of the report for scripts; every key is always there, and keys stand in their order.
  static let json = ReportFormat(name: "json") { report, style, output in
    var writer = JSONWriter(output)
    writer.object { writer in
      writer.member("findings") { writer in
        writer.array(of: report.findings, jobs: style.jobs) { writer, findings in
          let lines = LineTables()
          var pointer = LatestPointer()
          for finding in findings { writer.element { $0.write(finding, lines, &pointer) } }
        }
      }
      writer.member("summary") { $0.write(report.summary) }
      writer.member("tool") { writer in
        writer.object { writer in
          writer.member("name", Tool.name)
          writer.member("version", report.toolVersion)
        }
      }
      writer.member("version", 1)
    }
    writer.finish()
  }
}

/// The pointer that was asked for last: findings come place by place, and often there are several of one.
private struct LatestPointer {
  private var latest: (place: Place, pointer: String)?

  mutating func of(_ place: Place) -> String {
    if let latest, latest.place.writesValue(of: place) { return latest.pointer }
    let pointer = place.pointer
    latest = (place, pointer)
    return pointer
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ summary: Summary) {
    object { writer in
      writer.member("agree", summary.outcomes.agree)
      writer.member("claims", summary.claims)
      writer.member("compared", summary.outcomes.compared)
      writer.member("complement", summary.outcomes.complement)
      writer.member("conditions", summary.conditions)
      writer.member("contradict", summary.outcomes.contradict)
      writer.member("errors", summary.errors)
      writer.member("files", summary.files)
      writer.member("infos", summary.infos)
      writer.member("passed_over") { writer in
        writer.array(summary.passedOver) { writer, passedOver in
          writer.object { writer in
            writer.member("path", passedOver.path)
            writer.member("reason", passedOver.reason)
          }
        }
      }
      writer.member("refine", summary.outcomes.refine)
      writer.member("sheets", summary.sheets)
      writer.member("suppressed", summary.suppressed)
      writer.member("unclear", summary.outcomes.unclear)
      writer.member("warnings", summary.warnings)
    }
  }

  fileprivate mutating func write(_ finding: Finding, _ lines: LineTables, _ pointer: inout LatestPointer) {
    let span = lines.span(of: finding.place)
    let pointer = pointer.of(finding.place)
    object { writer in
      writer.member("attribute", finding.attribute)
      writer.member("column", span.start.column)
      writer.member("document", finding.document)
      writer.member("endColumn", span.end.column)
      writer.member("endLine", span.end.line)
      writer.member("fingerprint", finding.fingerprint.description)
      writer.member("fix") { writer in
        if let fix = finding.fix { writer.write(fix, lines) } else { writer.null() }
      }
      writer.member("help", finding.help)
      writer.member("line", span.start.line)
      writer.member("message", finding.message)
      writer.member("path", finding.place.file.path)
      writer.member("pointer", pointer)
      writer.member("related") { writer in
        writer.array(finding.related) { $0.write($1, lines) }
      }
      writer.member("rule", finding.rule)
      writer.member("severity", finding.severity.rawValue)
      writer.member("subject", finding.subject)
    }
  }

  private mutating func write(_ note: Note, _ lines: LineTables) {
    let span = lines.span(of: note.place)
    object { writer in
      writer.member("column", span.start.column)
      writer.member("endColumn", span.end.column)
      writer.member("endLine", span.end.line)
      writer.member("line", span.start.line)
      writer.member("message", note.message)
      writer.member("path", note.place.file.path)
      writer.member("pointer", note.place.pointer)
    }
  }

  private mutating func write(_ fix: Fix, _ lines: LineTables) {
    object { writer in
      writer.member("description", fix.description)
      writer.member("edits") { writer in
        writer.array(fix.edits) { writer, edit in
          let span = lines.span(of: edit.range, in: edit.file)
          writer.object { writer in
            writer.member("column", span.start.column)
            writer.member("endColumn", span.end.column)
            writer.member("endLine", span.end.line)
            writer.member("line", span.start.line)
            writer.member("path", edit.file.path)
            writer.member("text", edit.replacement)
          }
        }
      }
    }
  }
}

import Diplomacy
import MapGeometry

extension Words {
  /// Where no region of the atlas is.
  package var outside: Phrase { word("page-outside").inSentence }

  /// That a position, or a place with its position, is off the map, and the warnings of an answer there.
  package func outside(_ position: Position, _ place: Place?) -> String {
    let near = atlas.answer(at: position, in: atlas.calendar).warnings.map { "; \(coded($0))" }.joined()
    return "\(place.map { "\($0.bothNames), " } ?? "")\(position) is \(outside)\(near)"
  }

  /// The name of the line that drew a border.
  func name(of border: BorderDistance) -> String { atlas.border(border.line)?.name ?? border.line }

  /// The kind of an answer's border on its first day, in brackets; empty if there is none.
  func kind(ofBorderOf answer: Answer) -> Phrase {
    guard let kind = answer.borderKind else { return "" }
    switch kind {
    case .coast, .helper: return ""
    case .treatyLine: return " (\(word(answer.borderCourse?.rawValue ?? kind.rawValue)))"
    case .frontier, .provincialLimit, .administrativeLimit, .partEdge: return " (\(word(kind.rawValue)))"
    }
  }

  /// How far away a border is, and how well it is known.
  func distance(_ border: BorderDistance, decimals: Int = 1) -> Phrase {
    distance(border.kilometres, knownWithin: border.uncertaintyInKilometres, decimals: decimals)
  }

  /// How far away a line is, and how well it is known, in kilometres.
  private func distance(_ kilometres: Double, knownWithin error: Double, decimals: Int = 1) -> Phrase {
    word(
      "page-border-known",
      [
        "km": Phrase(kilometres.text(decimals: decimals)),
        "error": Phrase(error.text(decimals: decimals)),
      ]
    )
  }

  /// The region on the other side of a border, behind a semicolon; empty for a position inside.
  func across(_ border: BorderDistance) -> Phrase {
    border.across.map { "\(semicolon)\(word("page-across", ["region": name(of: $0)]).inSentence)" } ?? ""
  }

  /// What a reader of an answer is warned of, without a full stop.
  public func warning(_ warning: Warning) -> Phrase {
    switch warning {
    case .nearBorder(let border):
      let near = word("page-near-border")
      let known: Phrase = "\(distance(border))\(across(border))"
      return "\(english(name(of: border)))\(comma)\(known)\(word("page-stop"))\(near.withoutStop)"
    case .railwayNear(let track):
      let near = word("page-railway-near")
      let known = distance(track.kilometres, knownWithin: track.uncertaintyInKilometres)
      return "\(english(track.name))\(comma)\(known)\(word("page-stop"))\(near.withoutStop)"
    case .partUnlocated(let claim):
      return "\(Phrase(claim.name))\(colon)\(word("page-part-unlocated").inSentence)"
    case .onBorder:
      return word("page-on-border").inSentence
    case .publication(let doubt):
      let claim = Phrase(doubt.claim.name)
      let subject: Phrase = doubt.isAboutEnd ? "\(english("the end of")) \(claim)" : claim
      let published = word("page-publication", ["date": Phrase(doubt.published.text)])
      return "\(subject)\(colon)\(published.inSentence)"
    }
  }

  /// The warning behind its code, as the command prints it.
  package func coded(_ warning: Warning) -> String { "\(warning.code): \(self.warning(warning))" }
}

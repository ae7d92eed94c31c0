import Cartography
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapFormats
import MapGeometry

/// All that the page's script reads.
struct PageData {
  let json: JSONValue

  init(
    _ atlas: Atlas,
    _ parts: PageParts,
    _ patterns: [String?],
    _ settings: PageSettings
  ) {
    let (faces, answers, layers, labels) = (parts.faces, parts.answers, parts.layers, parts.labels)
    let arcs = atlas.coverage.arcs.count
    let frame = faces.frame
    let names = PageNames(atlas, settings.languages)
    let days = settings.days(in: atlas.calendar)
    var causes = PageTable()
    let stops = parts.verdicts.knowledges.indices.map {
      PageStops(atlas, days, parts.verdicts, $0, &causes).json
    }
    let treaties = parts.verdicts.knowledges.map { PageTreaties(atlas, days, knownTo: $0).json }
    json = [
      "version": .string(atlas.about.version),
      "oldStyle": atlas.about.oldStyleEnd.map { .integer(Int($0.dayNumber)) } ?? .null,
      "first": .integer(Int(days.first.dayNumber)),
      "last": .integer(Int(days.last.dayNumber)),
      "unit": .number(faces.unit),
      "scales": .array(labels.scales.map { .number($0) }),
      "frame": .array([frame.left, frame.top, frame.width, frame.height].map { .number($0) }),
      "projection": PageCoverage.projection(parts.projection, faces.window),
      "coverage": PageCoverage.coverage(atlas),
      "lines": PageCoverage.lines(of: atlas),
      "faces": PageCoverage.faces(of: atlas),
      "regions": PageCoverage.regions(of: atlas),
      "parts": PageCoverage.parts(of: atlas),
      "defaults": PageDefaults.json,
      "powers": .object(PageCoverage.powers(of: atlas)),
      "datedNames": names.json,
      "ranks": .object(PageCoverage.ranks),
      "places": PageCoverage.places(of: atlas, names),
      "accents": PageCoverage.letters,
      "railways": PageRailways.json(of: atlas),
      "stops": .array(stops),
      "causes": causes.json,
      "rails": layers.rails.json,
      "treaties": .array(treaties),
      "claims": answers.claims.json,
      "instruments": .object(answers.instruments),
      "sources": answers.sources.json,
      "verdicts": answers.verdicts.json,
      "looks": answers.looks.json,
      "overlays": Self.overlays(answers.overlays, patterns),
      "histories": answers.histories.json,
      "strips": answers.strips.json,
      "stripLists": answers.stripLists.json,
      "doubts": PageDoubts(atlas).json,
      "borders": layers.borders.json,
      "layers": layers.lines.json,
      "layerHistories": .array(layers.histories),
      "namesHistories": .array(layers.namesHistories),
      "labels": labels.labels.json,
      "letters": labels.letters.json,
      "names": .array(labels.sets),
      "arcPaths": .array(faces.borders.prefix(arcs).map { .string($0) }),
      "trackPaths": .array(faces.borders.dropFirst(arcs).map { .string($0) }),
      "words": PageWords.english,
      "languages": .array(settings.languages.map { PageWords($0, atlas).json }),
      "language": settings.language.map { .string($0) } ?? .null,
      "mapsKnown": Self.knowledge(settings.mapsKnownTo),
    ]
  }

  /// How the page's script paints an overlay.
  private static func overlays(_ overlays: [MapOverlay], _ patterns: [String?]) -> JSONValue {
    .array(
      zip(overlays, patterns).map { overlay, id in
        let solid = overlay.pattern == .solid ? overlay.powers.first : nil
        return [
          "pattern": id.map { .string($0) } ?? .null, "solid": solid.map { .string($0) } ?? .null,
          "powers": .array(overlay.powers.map { .string($0) }), "kind": .string(overlay.pattern.rawValue),
        ]
      }
    )
  }

  /// The number of the page's kind of knowledge; -1 for knowledge on another day than that of the map.
  private static func knowledge(_ knowledge: Knowledge) -> JSONValue {
    switch knowledge {
    case .everything: 0
    case .signatories(asOf: nil): 1
    case .public(asOf: nil): 2
    case .signatories, .public: -1
    }
  }
}

package import Diplomacy
package import HistoricalAtlas
import MapGeometry

/// The invented country with ground that is no region: two overlapping parts, a railway zone, and a raid that no
/// source places.
///
///     44 N   +----+----+----+----+   frontier-north; fells in the west, upland in the east, brook between them
///            | f    f  | u    u  |
///     43.5 N +         +----+    +   the railway runs along 43.75 N
///            | f    f  | A  | u  |   A: the advance, in the upland and in the lowland
///     43 N   +----+----+----+----+   line-1905
///            | l    l  | AB | B  |   B: the bridgehead, in the lowland; AB is in both
///     42.5 N +         +----+----+
///            | l    l    l    l  |   lowland
///     42 N   +----+----+----+----+   frontier-south
///          120 E     121 E     122 E
///
/// The old empire has the title. Green holds the advance from 1 February 1910 (in the lowland to 1 September) and the
/// bridgehead from 1 March, both to 1911; blue's army holds the rest of the lowland from 1 March 1910 to 1 June 1911.
/// Red has a zone along the railway from 1904, blue railway concessions in the upland from 1905, green guarantees the
/// fells from 1908, and in 1912 red raids the lowland somewhere.
package enum PartedAtlas {
  /// The area of a cell of half a degree, in square kilometres, invented like everything else.
  package static let cell = 1000.125

  /// The atlas, with the changes that a test needs; the war may be what draws the edges of some parts.
  package static func atlas(
    drawnByTreaty edges: Set<String> = [],
    _ change: (inout [Clause]) throws -> Void = { _ in }
  ) throws -> Atlas {
    let invented = try InventedAtlas.atlas()
    var clauses = try clauses()
    try change(&clauses)
    var war = Instrument(
      id: try InstrumentID("war-1910"),
      name: "The war of 1910",
      kind: .event,
      signed: try EDTF("1900"),
      certainty: .certain
    )
    war.sources = [Citation(try SourceID("chronicle"), place: "p. 40", isOpened: true)]
    war.clauses = clauses
    return try Atlas(
      about: invented.about,
      coverage: coverage(),
      register: Register(
        powers: invented.register.powers,
        sources: invented.register.sources,
        regions: invented.register.regions.regions,
        parts: parts(),
        instruments: [invented.register.instruments.first { $0.id.name == "old-title" }, war].compactMap(
          \.self
        )
      ),
      borders: invented.borders + borders(drawnByTreaty: edges),
      places: invented.places,
      railways: [railway()]
    )
  }

  private static func parts() throws -> [Part] {
    [
      Part(
        id: try PartID("advance"),
        name: "The advance of 1910",
        label: "Advance",
        regions: [try RegionID("upland"), try RegionID("lowland")],
        sources: [
          Citation(try SourceID("chronicle"), place: "map 3", isOpened: true),
          Citation(try SourceID("letters")),
        ],
        certainty: .probable,
        note: "The front of the spring."
      ),
      Part(
        id: try PartID("bridgehead"),
        name: "The bridgehead",
        regions: [try RegionID("lowland")],
        certainty: .uncertain
      ),
    ]
  }

  private static func clauses() throws -> [Clause] {
    let (advance, bridgehead) = (try PartID("advance"), try PartID("bridgehead"))
    return [
      try clause("advance-upland", "upland", "green", .occupation, "1910-02-01", "1911-01-01") {
        $0.ground = .part(advance)
      },
      try clause("advance-lowland", "lowland", "green", .occupation, "1910-02-01", "1910-09-01") {
        $0.ground = .part(advance)
      },
      try clause("bridgehead-green", "lowland", "green", .occupation, "1910-03-01", "1911-01-01") {
        $0.ground = .part(bridgehead)
        $0.certainty = .probable
      },
      try clause("army", "lowland", "blue", .occupation, "1910-03-01", "1911-06-01") {
        $0.exceptParts = [advance, bridgehead]
        $0.sources = [
          Citation(try SourceID("letters"), place: "no. 7", isOpened: true),
          Citation(try SourceID("chronicle")),
        ]
      },
      try clause("zone", "upland", "red", .railwayZone, "1904-01-01") {
        $0.ground = .strip(along: ["main"])
        $0.squareKilometres = 12.5
        $0.through = "the railway company"
      },
      try clause("concessions", "upland", "blue", .sphere, "1905-01-01") {
        $0.kind = .railways
        $0.scope = "railway concessions"
      },
      try clause("guarantee", "upland", "green", .guarantee, "1908-01-01") {
        $0.faces = [try RegionID("fells")]
      },
      try clause("raid", "lowland", "red", .occupation, "1912-01-01", "1913-01-01") {
        $0.ground = .unknown
        $0.note = "No source says where."
      },
    ]
  }

  /// Red's railway; the eastern half had a track from 1 May 1905 to the end of 1913, the western from June 1907.
  private static func railway() throws -> Railway {
    Railway(
      id: "main",
      name: "The main line",
      line: try LineString([(120.2, 43.75), (121, 43.75), (121.9, 43.75)].map(InventedAtlas.position)),
      uncertaintyInKilometres: 3,
      sections: [
        .init(first: 0, last: 1, opened: try EDTF("1907-06"), sources: [Citation(try SourceID("letters"))]),
        .init(
          first: 1,
          last: 2,
          opened: try EDTF("1905-05-01"),
          closed: try EDTF("1914-01-01"),
          note: "Taken up."
        ),
      ],
      stations: [.init(name: "East", position: try InventedAtlas.position(121.9, 43.75))],
      tenures: [
        .init(
          power: try PowerID("red"),
          interval: try DayInterval(start: InventedAtlas.day("1904-01-01"), end: nil),
          instrument: try InstrumentID("war-1910"),
          certainty: .certain,
          note: nil
        )
      ],
      note: nil
    )
  }
}

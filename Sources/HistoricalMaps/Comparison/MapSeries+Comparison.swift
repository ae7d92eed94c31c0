public import Cartography
import Diplomacy
public import HistoricalAtlas

extension MapSeries {
  /// The map of what changed hands between two snapshots: each piece of ground in the tint of the power that gained it,
  /// with the pattern of how it holds it, the loser's band along the edge, and in it the area in square kilometres and
  /// the instrument; all other ground is plain. Lines and places are those of the second day.
  ///
  /// The notes have what each power gained and lost in all.
  public mutating func sheet(
    ofChangesFrom before: Snapshot,
    to after: Snapshot
  ) throws(MapSheetError) -> MapSheet {
    let difference = atlas.difference(from: before, to: after)
    var sheet = try sheet(of: after)
    let words = words.on(after.day)
    let days: KeyValuePairs = ["from": words.day(before.day), "to": words.day(after.day)]
    sheet.summary = words.word("changed-hands", days).text
    sheet.subtitles = [sheet.summary] + ownSubtitles
    sheet.words.howToRead = words.word("changes-to-read").text
    sheet.words.edge = words.word("lost").text
    sheet.words.outside = words.word("unchanged").text
    sheet.states = []
    sheet.railwayZones = []
    let changes = MapChanges(difference, from: before, to: after, looks(of: after), of: atlas, words)
    sheet.regions = changes.regions.map { change in
      var region = change.region
      region.polygons = polygons(of: change.faces)
      return region
    }
    sheet.notes = ownNotes + changes.balance + knowledgeNotes(before, after, words) + sheet.notes.suffix(1)
    return sheet
  }

  /// Two maps beside each other: of two days, or of what is known of one day to all and what to others.
  ///
  /// Each is as wide as the sheets of this series.
  public mutating func pair(_ left: Snapshot, _ right: Snapshot) throws(MapSheetError) -> MapPair {
    var sheets: [MapSheet] = []
    let isOfDays = left.day != right.day
    for snapshot in [left, right] {
      var sheet = try sheet(of: snapshot)
      let words = words.on(snapshot.day)
      let day = words.bothCalendars(snapshot.day).text
      let heading = words.word(snapshot.knowledge.heading).text
      sheet.title = isOfDays ? day : heading
      sheet.subtitles = isOfDays && left.knowledge != right.knowledge ? [heading] : []
      if !sheets.isEmpty { sheet.notes.removeFirst(ownNotes.count) }
      sheets.append(sheet)
    }
    let words = words.on(right.day)
    return MapPair(
      title: blank.title,
      subtitles: (isOfDays ? [] : [words.bothCalendars(left.day).text]) + ownSubtitles,
      left: sheets[0],
      right: sheets[1]
    )
  }

  private func knowledgeNotes(_ before: Snapshot, _ after: Snapshot, _ words: Words) -> [String] {
    let notes = [before, after].map { words.knowledge($0.knowledge, on: $0.day).text }
    return notes[0] == notes[1] ? [notes[0]] : notes
  }
}

extension Knowledge {
  /// The id of the heading of a map that shows it.
  fileprivate var heading: String {
    switch self {
    case .everything: "heading-all"
    case .signatories: "heading-signatories"
    case .public: "heading-public"
    }
  }
}

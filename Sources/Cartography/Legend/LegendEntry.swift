/// One sample of the legend: a style that is on the map, and what it means.
struct LegendEntry: Hashable {
  /// What the sample shows.
  enum Sample: Hashable {
    case fill(GroundFill)
    /// The band along the edge of ground whose title a power has.
    case edge(power: String)
    case border(BorderStroke)
    case railway(owner: String?)
    case minorRailway
    case railwayZone(power: String)
    case doubt
    /// Land of no region.
    case outside
    case place(PlaceRank)
    case point(Colour)
    /// A number that stands for a name on the map.
    case key(String)
  }

  let sample: Sample
  let text: LegendText
}

extension LegendEntry {
  /// The position of how a power holds what the sample shows: ground, zones, railways, titles alone.
  var mannerRank: Int {
    switch sample {
    case .fill(let fill): fill.rank
    case .railwayZone: 100
    case .railway: 101
    case .edge: 102
    case .border, .minorRailway, .doubt, .outside, .place, .point, .key: 103
    }
  }

  /// A sample with a text of one line.
  init(_ sample: Sample, _ text: String) {
    self.init(sample: sample, text: LegendText(holder: text, manner: ""))
  }
}

extension SmallDataSet {
  static let railwayFile = "railways/railways.yaml"

  /// The small data set with a railway along the coast of the island.
  static func withRailway() throws -> SmallDataSet {
    var small = try SmallDataSet()
    small.set(railwayFile, Array(railway.utf8))
    small.set("railways/lines.csv", Array("line,seq,lon,lat\nisland,0,0.5,1\nisland,1,3.5,1\n".utf8))
    let stations = "railway,seq,period_name,lon,lat\nisland,1,Old Town,1,1\nisland,2,Port,3,1\n"
    small.set("railways/stations.csv", Array(stations.utf8))
    return small
  }

  private static let railway = """
    railways:
      - id: island
        name: Island Railway
        uncertainty_km: 2
        note: Never profitable.
        tenures:
          - power: freedonia
            start: 1901-05-01
            end: 1907-07-30
            instrument: title
            certainty: certain
          - power: sylvania
            start: 1907-07-30
            instrument: treaty-1907
            certainty: probable
            note: Mortgaged.

    """
}

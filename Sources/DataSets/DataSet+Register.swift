import Diplomacy
import HistoricalAtlas

extension DataSet {
  /// The register, or what keeps the entries from being one, with file and line.
  static func register(
    powers: [Power],
    sources: [Source],
    regions: [Region],
    instruments: [Instrument],
    _ lines: EntryLines
  ) -> (register: Register?, problems: [DataSetProblem]) {
    do {
      let register = try Register(
        powers: powers,
        sources: sources,
        regions: regions,
        instruments: instruments
      )
      return (register, [])
    } catch {
      return (nil, error.problems.map(lines.located))
    }
  }
}

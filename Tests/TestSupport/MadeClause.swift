import Diplomacy
import MapGeometry

/// A certain clause of an invented atlas, from the texts of its ids and days.
func clause(
  _ id: String,
  _ region: String,
  _ power: String,
  _ tenure: Tenure,
  _ start: String,
  _ end: String? = nil,
  _ change: (inout Clause) throws -> Void = { _ in }
) throws -> Clause {
  var clause = Clause(
    id: try ClauseID(id),
    region: try RegionID(region),
    power: try PowerID(power),
    tenure: tenure,
    start: try HistoricalDate(start),
    end: try end.map { text throws in try HistoricalDate(text) },
    certainty: .certain
  )
  try change(&clause)
  return clause
}

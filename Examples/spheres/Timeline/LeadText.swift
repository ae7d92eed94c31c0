import Diplomacy
import HistoricalAtlas

/// Who leads, in a few words.
struct LeadText {
  let text: String

  init(_ verdict: Verdict, in atlas: Atlas) {
    self.init(
      status: verdict.status,
      power: verdict.predominant?.power,
      tenure: verdict.predominant?.tenure,
      contenders: verdict.contenders,
      atlas
    )
  }

  init(_ holding: Difference.Holding, in atlas: Atlas) {
    self.init(
      status: holding.status,
      power: holding.power,
      tenure: holding.tenure,
      contenders: holding.contenders,
      atlas
    )
  }

  private init(
    status: VerdictStatus,
    power: PowerID?,
    tenure: Tenure?,
    contenders: [PowerID],
    _ atlas: Atlas
  ) {
    let name = { (id: PowerID) in atlas.register.power(id)?.name ?? id.name }
    guard let power, let tenure else {
      text = "contested by \(contenders.map(name).joined(separator: ", "))"
      return
    }
    let mark = status == .held ? "" : " (\(status.rawValue))"
    text = "\(name(power)), \(tenure.rawValue)\(mark)"
  }
}

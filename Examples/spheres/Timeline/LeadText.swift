import Diplomacy
import HistoricalAtlas

/// Who leads, in a few words.
struct LeadText {
  let text: String

  init(_ lead: Lead, in atlas: Atlas) {
    guard let power = lead.power, let tenure = lead.tenure else {
      text = "contested by \(lead.contenders.map(atlas.register.name(of:)).joined(separator: ", "))"
      return
    }
    let mark = lead.status == .held ? "" : " (\(lead.status.rawValue))"
    text = "\(atlas.register.name(of: power)), \(tenure.rawValue)\(mark)"
  }
}

/// What a project shows under and between the layers of an atlas.
enum BaseLayer: String, CaseIterable {
  case land
  case lakes
  case rivers

  var title: String {
    switch self {
    case .land: "Land"
    case .lakes: "Lakes"
    case .rivers: "Rivers"
    }
  }
}

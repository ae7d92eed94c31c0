extension SheetLayout {
  /// Half the size of a place's sign.
  func signRadius(_ rank: PlaceRank) -> Double {
    switch rank {
    case .capital: 4 * unit
    case .city: 3 * unit
    case .town: 2 * unit
    }
  }

  /// Draws a place's sign: a ringed dot, a ring, a dot.
  func drawSign(_ rank: PlaceRank, at point: PixelPoint, _ style: MapStyle, to svg: inout SVGWriter) {
    let (x, y) = (PixelNumber.text(point.x), PixelNumber.text(point.y))
    let radius = signRadius(rank)
    let ink = style.ink.description
    switch rank {
    case .capital:
      let (outer, inner) = (PixelNumber.text(radius - 0.6 * unit), PixelNumber.text(radius * 0.42))
      let line = PixelNumber.text(1.2 * unit)
      let paper = style.paper.description
      svg.element(
        "circle",
        ["cx": x, "cy": y, "r": outer, "fill": paper, "stroke": ink, "stroke-width": line]
      )
      svg.element("circle", ["cx": x, "cy": y, "r": inner, "fill": ink])
    case .city:
      let (outer, line) = (PixelNumber.text(radius - 0.6 * unit), PixelNumber.text(1.2 * unit))
      let paper = style.paper.description
      svg.element(
        "circle",
        ["cx": x, "cy": y, "r": outer, "fill": paper, "stroke": ink, "stroke-width": line]
      )
    case .town:
      svg.element("circle", ["cx": x, "cy": y, "r": PixelNumber.text(radius - 0.3 * unit), "fill": ink])
    }
  }
}

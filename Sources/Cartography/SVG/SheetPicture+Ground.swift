extension SheetPicture {
  /// The sea, with soft lines along the coasts, and the land.
  func writeGround(to svg: inout SVGWriter) {
    svg.layer("ground", "Land and sea", ["clip-path": "url(#frame-clip)"]) { svg in
      svg.rectangle(frame, [("fill", style.sea.description)])
      guard !backdrop.land.isEmpty else { return }
      for (width, share) in [(13.0, 0.06), (8.5, 0.1), (4.5, 0.16)] {
        let colour = style.water.mixed(share, with: style.sea).description
        svg.element(
          "use",
          ["xlink:href": "#land", "fill": "none", "stroke": colour, "stroke-width": pixels(width)],
          more: [("stroke-linejoin", "round")]
        )
      }
      svg.element("use", ["xlink:href": "#land", "fill": style.land.description])
    }
  }

  /// The area beyond the base map, with the edge along which its land is cut off.
  func writeBeyond(to svg: inout SVGWriter) {
    guard !backdrop.beyond.isEmpty else { return }
    let paper = style.paper.description
    svg.layer("beyond", "Beyond the base map", ["clip-path": "url(#frame-clip)"]) { svg in
      svg.element(
        "path",
        ["d": backdrop.beyond, "fill": paper, "fill-rule": "evenodd", "stroke": paper],
        more: [("stroke-width", pixels(1.6))]
      )
    }
  }

  /// Each region with its ground, its pattern, the band of its title along the edge, its tooltip and its data.
  func writeRegions(to svg: inout SVGWriter) {
    let width = pixels(0.5)
    svg.layer("regions", "Regions", ["clip-path": "url(#frame-clip)", "fill-rule": "evenodd"]) { svg in
      for (region, shape) in zip(sheet.regions, shapes.regions) where !shape.path.isEmpty {
        var more = [("id", "region-\(region.id)"), ("class", region.classes)]
        more += region.attributes.map { ("data-\($0.name)", $0.value) }
        let ground = (palette.ground(region.fill) ?? style.land).description
        svg.element("g", [:], more: more, title: region.title) { svg in
          svg.element("g", ["fill": ground, "stroke": ground, "stroke-width": width]) { svg in
            svg.element("path", ["id": "ground-\(region.id)", "d": shape.path])
          }
          let ground = ("xlink:href", "#ground-\(region.id)")
          if let paint = patterns.paint(over: region.fill) {
            svg.element("use", ["fill": paint], more: [ground])
          }
          guard let edge = region.edge else { return }
          let within = "within-\(region.id)"
          svg.element("clipPath", ["id": within]) { svg in
            svg.element("use", ["clip-rule": "evenodd"], more: [ground])
          }
          svg.element(
            "use",
            ["fill": "none", "stroke": palette.band(edge).description, "clip-path": "url(#\(within))"],
            more: [ground, ("stroke-width", pixels(2 * Self.bandWidth))]
          )
        }
      }
    }
  }

  /// The width of the band along the edge of ground whose title another power has, on a sheet of 1200 pixels.
  static let bandWidth = 3.2

  /// The graticule, rivers, lakes and coasts.
  func writeWater(to svg: inout SVGWriter) {
    let water = style.water.description
    svg.layer("graticule", "Graticule", ["clip-path": "url(#frame-clip)", "fill": "none"]) { svg in
      guard !shapes.furniture.graticule.path.isEmpty else { return }
      svg.element(
        "path",
        [
          "d": shapes.furniture.graticule.path, "stroke": style.quietInk.description,
          "stroke-width": pixels(0.5),
        ],
        more: [("stroke-opacity", "0.35")]
      )
    }
    let lines =
      ["clip-path": "url(#frame-clip)", "stroke": water, "stroke-linejoin": "round"] as SVGWriter.Attributes
    svg.layer("water", "Rivers, lakes and coasts", lines) { svg in
      for (river, path) in zip(sheet.background.rivers, riverPaths) where !path.isEmpty {
        let width = pixels(river.rank.width)
        svg.element(
          "path",
          ["d": path, "fill": "none", "stroke-width": width, "stroke-linecap": "round"]
        )
      }
      if !backdrop.lakes.isEmpty {
        let sea = style.sea.description
        svg.element(
          "path",
          ["d": backdrop.lakes, "fill": sea, "fill-rule": "evenodd", "stroke-width": pixels(0.6)]
        )
      }
      if !backdrop.land.isEmpty {
        svg.element(
          "use",
          ["xlink:href": "#land", "fill": "none", "stroke-width": pixels(0.7)]
        )
      }
    }
  }
}

extension RiverRank {
  /// The width of the line on a sheet of 1200 pixels.
  fileprivate var width: Double {
    switch self {
    case .major: 1.3
    case .medium: 0.9
    case .minor: 0.6
    }
  }
}

extension MapRegion {
  /// `region` and the caller's word.
  fileprivate var classes: String { styleClass.map { "region " + $0 } ?? "region" }
}

extension SheetPicture {
  private var style: MapStyle { sheet.style }

  private func pixels(_ length: Double) -> String { PixelNumber.text(length * layout.unit) }

  /// The sea, softly lined along the coasts, and the land.
  func writeGround(to svg: inout SVGWriter) {
    svg.layer("ground", "Land and sea", ["clip-path": "url(#frame-clip)"]) { svg in
      svg.rectangle(shapes.frame, [("fill", style.sea.description)])
      guard !shapes.land.isEmpty else { return }
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

  /// Each region with its tint, its overlay, its title and its data.
  func writeRegions(to svg: inout SVGWriter) {
    let width = pixels(0.5)
    svg.layer("regions", "Regions", ["clip-path": "url(#frame-clip)", "fill-rule": "evenodd"]) { svg in
      for (region, shape) in zip(sheet.regions, shapes.regions) where !shape.path.isEmpty {
        var more = [("id", "region-\(region.id)"), ("class", region.classes)]
        more += region.attributes.map { ("data-\($0.name)", $0.value) }
        let tint = tint(of: region).description
        svg.element("g", [:], more: more, title: region.title) { svg in
          svg.element("g", ["fill": tint, "stroke": tint, "stroke-width": width]) { svg in
            svg.element("path", ["id": "ground-\(region.id)", "d": shape.path])
          }
          guard let overlay = region.overlay, overlay.pattern != .solid else { return }
          let fill = "url(#\(patterns.id(overlay)))"
          svg.element("use", ["xlink:href": "#ground-\(region.id)", "fill": fill])
        }
      }
    }
  }

  private func tint(of region: MapRegion) -> Colour {
    if let power = region.overlay?.solidPower { return palette.solid(power) }
    return region.sovereign.map(palette.tint) ?? style.land
  }

  /// The graticule, rivers, lakes and coasts.
  func writeWater(to svg: inout SVGWriter) {
    let water = style.water.description
    svg.layer("graticule", "Graticule", ["clip-path": "url(#frame-clip)", "fill": "none"]) { svg in
      guard !shapes.graticule.path.isEmpty else { return }
      svg.element(
        "path",
        ["d": shapes.graticule.path, "stroke": style.quietInk.description, "stroke-width": pixels(0.5)],
        more: [("stroke-opacity", "0.35")]
      )
    }
    let lines =
      ["clip-path": "url(#frame-clip)", "stroke": water, "stroke-linejoin": "round"] as SVGWriter.Attributes
    svg.layer("water", "Rivers, lakes and coasts", lines) { svg in
      for (river, shape) in zip(sheet.base.rivers, shapes.rivers) where !shape.path.isEmpty {
        let width = pixels(river.rank.width)
        svg.element(
          "path",
          ["d": shape.path, "fill": "none", "stroke-width": width, "stroke-linecap": "round"]
        )
      }
      if !shapes.lakes.isEmpty {
        let sea = style.sea.description
        svg.element(
          "path",
          ["d": shapes.lakes, "fill": sea, "fill-rule": "evenodd", "stroke-width": pixels(0.6)]
        )
      }
      if !shapes.land.isEmpty {
        svg.element(
          "use",
          ["xlink:href": "#land", "fill": "none", "stroke-width": pixels(0.7)]
        )
      }
    }
  }

  /// Railways and borders, those that matter most on top, with a light casing below the strong ones.
  func writeLines(to svg: inout SVGWriter) {
    svg.layer("railways", "Railways", ["clip-path": "url(#frame-clip)", "fill": "none"]) { svg in
      for (railway, shape) in zip(sheet.base.railways, shapes.railways) where shape.isSeen {
        let more = [("id", "railway-\(railway.id)"), ("class", "railway")]
        svg.element("g", [:], more: more, title: railway.title ?? railway.name) { svg in
          writeRailway(shape.path, railway.owner, to: &svg)
        }
      }
    }
    let round =
      ["clip-path": "url(#frame-clip)", "fill": "none", "stroke-linejoin": "round"] as SVGWriter.Attributes
    svg.layer("borders", "Borders", round) { svg in
      for kind in BorderKind.allCases.reversed() {
        for (border, shape) in zip(sheet.borders, shapes.borders) where border.kind == kind && shape.isSeen {
          let more = [("id", "border-\(border.id)"), ("class", border.classes)]
          svg.element("g", [:], more: more, title: border.title ?? border.name) { svg in
            writeBorder(shape.path, border.stroke, to: &svg)
          }
        }
      }
    }
  }

  /// A border's line, on the map or in the legend.
  func writeBorder(_ path: String, _ stroke: BorderStroke, to svg: inout SVGWriter) {
    let paper = style.paper.description
    if stroke.hasCasing {
      let width = pixels(stroke.width + 2.2)
      svg.element("path", ["d": path, "stroke": paper, "stroke-width": width, "stroke-opacity": "0.6"])
    }
    svg.element("path", ["d": path], more: stroke.attributes(style, layout.unit))
    if stroke.isSecret {
      svg.element("path", ["d": path, "stroke": paper, "stroke-width": pixels(stroke.width * 0.36)])
    }
  }

  /// A railway's line with its sleepers, on the map or in the legend.
  func writeRailway(_ path: String, _ owner: String?, to svg: inout SVGWriter) {
    let ink = palette.railway(owner).description
    let paper = style.paper.description
    svg.element("path", ["d": path, "stroke": paper, "stroke-width": pixels(3.4), "stroke-opacity": "0.75"])
    svg.element("path", ["d": path, "stroke": ink, "stroke-width": pixels(1.1)])
    let dashes = pixels(0.9) + " " + pixels(6)
    svg.element("path", ["d": path, "stroke": ink, "stroke-width": pixels(3.6), "stroke-dasharray": dashes])
  }

  /// The signs of the places.
  func writePlaces(to svg: inout SVGWriter) {
    svg.layer("places", "Places", ["clip-path": "url(#frame-clip)"]) { svg in
      for index in labels.shownPlaces.sorted() {
        guard let point = shapes.places[index] else { continue }
        let place = sheet.places[index]
        svg.element("g", ["class": "place \(place.rank.rawValue)"], title: place.name) { svg in
          layout.drawSign(place.rank, at: point, style, to: &svg)
        }
      }
    }
  }

  /// The names: first all haloes, which are hidden from those who listen, then all letters.
  func writeLabels(to svg: inout SVGWriter) {
    svg.layer("labels", "Names", [:]) { svg in
      svg.element(
        "g",
        [
          "aria-hidden": "true", "fill": "none", "stroke": style.paper.description,
          "stroke-width": pixels(3), "stroke-linejoin": "round", "stroke-opacity": "0.85",
        ]
      ) { svg in
        for label in labels.labels { label.write(asHalo: true, to: &svg) }
      }
      let leaders = labels.labels.compactMap(\.leader).map { from, to in
        "M\(PixelNumber.text(from.x)) \(PixelNumber.text(from.y))L\(PixelNumber.text(to.x)) \(PixelNumber.text(to.y))"
      }
      if !leaders.isEmpty {
        svg.element(
          "path",
          [
            "d": leaders.joined(), "fill": "none", "stroke": style.ink.description,
            "stroke-width": pixels(0.7),
          ],
          more: [("class", "leaders")]
        )
      }
      for label in labels.labels { label.write(asHalo: false, to: &svg) }
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

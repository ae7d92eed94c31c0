"""Runs inside QGIS (--code): opens the temporal controller like a click on the clock, goes to the year 1912,
and takes a picture of the window. The picture's path is in PICTURE; what the controller says goes beside it."""
import os
import traceback

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QAction, QDockWidget
from qgis.utils import iface

picture = os.environ["PICTURE"]
window = iface.mainWindow()


def step(action, seconds=0):
    """Runs an action once the window is idle; a failure ends the program."""

    def run():
        try:
            action()
        except Exception:
            traceback.print_exc()
            os._exit(1)

    QTimer.singleShot(int(seconds * 1000), run)


def dock(name):
    return window.findChild(QDockWidget, name)


def open_controller():
    if window.isMaximized():
        window.showNormal()
    window.setGeometry(0, 0, 1280, 800)
    dock("Browser").hide()
    window.findChild(QAction, "mActionTemporalController").trigger()
    window.resizeDocks([dock("Temporal Controller"), dock("Layers")], [10, 10], Qt.Vertical)
    window.resizeDocks([dock("Layers")], [385], Qt.Horizontal)
    step(go_to_1912, 2)


def go_to_1912():
    regions = QgsProject.instance().mapLayersByName("Regions")[0]
    iface.setActiveLayer(regions)
    iface.layerTreeView().expandAll()
    for node in QgsProject.instance().layerTreeRoot().findLayers():
        node.setExpanded(node.name() == "Regions")
    iface.mapCanvas().temporalController().setCurrentFrameNumber(1912 - 1894)
    iface.mapCanvas().zoomByFactor(0.93)
    step(take_picture, 2)


def take_picture():
    if iface.mapCanvas().isDrawing() or not dock("Temporal Controller").isVisible():
        return step(take_picture, 1)
    controller = iface.mapCanvas().temporalController()
    shown = iface.mapCanvas().temporalRange()
    with open(picture + ".txt", "w") as file:
        file.write(f"{QgsProject.instance().title()}\n{controller.totalFrameCount()} frames\n")
        file.write(f"{shown.begin().toString(Qt.ISODate)}\n")
    window.grab().save(picture)
    os._exit(0)


step(open_controller, 3)

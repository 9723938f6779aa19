package org.ziping.canary.session;

import javafx.scene.Node;

/** A session that holds a piece of the window. */
record HoldsNode(Node node) {}

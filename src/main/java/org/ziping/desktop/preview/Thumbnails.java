package org.ziping.desktop.preview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import org.ziping.base.Messages;
import org.ziping.desktop.support.Background;

/** All pages in small at the left; choosing one goes there. A document of one page needs none. */
final class Thumbnails {

    private static final Messages MESSAGES = Messages.of(Thumbnails.class);

    /** Width of a small page in widths of a letter. */
    private static final double EM = 6.5;

    private final ListView<Integer> list = new ListView<>();
    private final Map<Integer, Image> pictures = new HashMap<>();
    private final Set<Integer> outdated = new HashSet<>();
    private final Set<Integer> wanted = new TreeSet<>();
    private final PageArtist artist;
    private List<PageColumn.Size> sizes = List.of();
    private boolean following;

    Thumbnails(Background background, IntConsumer go) {
        artist = new PageArtist(background, (order, image) -> {
            pictures.put(order.page(), image);
            outdated.remove(order.page());
            wanted.remove(order.page());
            list.refresh();
        });
        list.getStyleClass().add("preview-thumbnails");
        list.setCellFactory(any -> new PageCell());
        list.getSelectionModel().selectedItemProperty().subscribe(page -> {
            if (page != null && !following) {
                go.accept(page);
            }
        });
        list.setAccessibleText(MESSAGES.text("preview.thumbnails"));
        show(false);
    }

    Region node() {
        return list;
    }

    void show(PrintedPages pages) {
        sizes = pages.sizes();
        artist.use(pages);
        pictures.keySet().removeIf(page -> page >= sizes.size());
        outdated.addAll(pictures.keySet());
        wanted.clear();
        show(sizes.size() > 1);
        following = true;
        if (list.getItems().size() == sizes.size()) {
            list.refresh();
        } else {
            list.getItems().setAll(IntStream.range(0, sizes.size()).boxed().toList());
        }
        following = false;
    }

    /** Marks the page in sight. */
    void follow(int page) {
        if (page < list.getItems().size() && list.getSelectionModel().getSelectedIndex() != page) {
            following = true;
            list.getSelectionModel().clearAndSelect(page);
            list.scrollTo(Math.max(0, page - 1));
            following = false;
        }
    }

    private void show(boolean visible) {
        list.setVisible(visible);
        list.setManaged(visible);
    }

    private void want(int page, double width) {
        if ((!pictures.containsKey(page) || outdated.contains(page)) && wanted.add(page)) {
            artist.want(wanted.stream()
                    .map(p -> new PageArtist.Order(p, width / sizes.get(p).width()))
                    .toList());
        }
    }

    /** A small page above its number. */
    private final class PageCell extends ListCell<Integer> {

        private final PageView paper = new PageView("");

        PageCell() {
            setContentDisplay(ContentDisplay.TOP);
        }

        @Override
        protected void updateItem(Integer page, boolean empty) {
            super.updateItem(page, empty);
            if (empty || page == null || page >= sizes.size()) {
                setText(null);
                setGraphic(null);
                return;
            }
            double width = Math.round(EM * getFont().getSize());
            PageColumn.Size size = sizes.get(page);
            paper.setMinSize(width, Math.round(width * size.height() / size.width()));
            paper.setMaxSize(width, paper.getMinHeight());
            Image picture = pictures.get(page);
            if (picture == null) {
                paper.clear();
            } else {
                paper.show(new PageArtist.Order(page, 1), picture);
            }
            setGraphic(paper);
            setText(Integer.toString(page + 1));
            want(page, width);
        }
    }
}

package io.github.yuantu.extract.owner;

import java.util.Optional;

/** Decides what a figure is of. */
public interface OwnerJudge {

    /** The thing that the figure is of; empty if it is of nothing that the article names. */
    Optional<FigureOwner> ownerOf(FigureScene scene);
}

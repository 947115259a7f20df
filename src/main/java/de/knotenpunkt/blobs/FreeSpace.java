package de.knotenpunkt.blobs;

/** Refuses what would leave less than the reserve, so that database and logs beside the store go on living. */
final class FreeSpace {

    private final Folders folders;
    private final Disk disk;
    private final BlobProperties.Reserve reserve;

    FreeSpace(Folders folders, Disk disk, BlobProperties.Reserve reserve) {
        this.folders = folders;
        this.disk = disk;
        this.reserve = reserve;
    }

    /** @throws StoreFull if so many more bytes do not fit above the reserve */
    void require(long bytes) {
        var root = folders.root();
        if (disk.free(root) - bytes < reserve.of(disk.capacity(root))) {
            throw new StoreFull();
        }
    }
}

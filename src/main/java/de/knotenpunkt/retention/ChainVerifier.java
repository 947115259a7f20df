package de.knotenpunkt.retention;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the whole Löschnachweis and says where it is not what was written. */
@Component
class ChainVerifier {

    private static final int PAGE = 1_000;

    private final DeletionRecords records;

    ChainVerifier(DeletionRecords records) {
        this.records = records;
    }

    /** All in one snapshot: a line added meanwhile is no break. */
    @Transactional(readOnly = true)
    public ChainCheck verify() {
        var end = records.end();
        var number = 0L;
        var hash = DeletionChain.START;
        while (true) {
            var page = records.after(number, PAGE);
            for (var line : page) {
                if (!DeletionChain.follows(line, number, hash)) {
                    return new ChainCheck(number, number + 1);
                }
                number = line.number();
                hash = line.hash();
            }
            if (page.size() < PAGE) {
                break;
            }
        }
        var complete = end.number() == number && end.hash().equals(hash);
        return new ChainCheck(number, complete ? null : number + 1);
    }
}

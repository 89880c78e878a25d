package org.reformplan.quality;

/**
 * Something that happens to a quality system: it is audited, reviewed or corrected, or a part of it
 * is new from that day on – its stage, scope, edition, steering board, a process, an announcement.
 *
 * <p>Which system and on which day is said by the record that holds the event. New kinds may be
 * added in later versions.
 *
 * <pre>{@code
 * QualitySystem now = system.after(StageRecord.builder().stage(QualityStage.APPLY).build(), day);
 * }</pre>
 */
public sealed interface QualityEvent
    permits Audit,
        CorrectiveAction,
        ManagementReview,
        ConformityAnnouncement,
        StageRecord,
        QualityScope,
        SteeringBoard,
        QualityProcess,
        QualityStandard {}

package io.github.maturity4j.internal.respondents;

import io.github.maturity4j.assessment.Answer;
import io.github.maturity4j.assessment.Assessment;
import io.github.maturity4j.scorecard.RespondentsResult.Remark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What respondents wrote beside their answers, as far as their roles may be shown. */
final class Remarks {

    private final Assessment assessment;
    private final Hearing hearing;
    private final Partition partition;

    Remarks(Assessment assessment, Hearing hearing, Partition partition) {
        this.assessment = assessment;
        this.hearing = hearing;
        this.partition = partition;
    }

    List<Remark> all() {
        List<Remark> remarks = new ArrayList<>();
        for (Question question : hearing.questions()) {
            for (RoleSaid said : question.roles()) {
                if (!partition.isWithheld(said.role()) && !partition.isWithheld(question)) {
                    remarks.addAll(of(question, said));
                }
            }
        }
        return remarks;
    }

    private List<Remark> of(Question question, RoleSaid said) {
        List<Remark> remarks = new ArrayList<>();
        Optional<String> role = hearing.roles().get(said.role());
        for (int member : hearing.members(said.role())) {
            Answer answer = assessment
                    .responses()
                    .get(member)
                    .answers()
                    .get(question.slot().key());
            if (answer != null) {
                add(remarks, question, role, Remark.Kind.COMMENT, answer.comment());
                add(remarks, question, role, Remark.Kind.REASON, answer.reason());
                add(remarks, question, role, Remark.Kind.EVIDENCE, answer.evidence());
                add(remarks, question, role, Remark.Kind.LINK, answer.link());
            }
        }
        remarks.sort(Comparator.comparing(Remark::kind).thenComparing(Remark::words));
        return remarks;
    }

    private static void add(
            List<Remark> remarks, Question question, Optional<String> role, Remark.Kind kind, Optional<String> words) {
        words.ifPresent(text -> remarks.add(new Remark(question.slot().key(), role, kind, text)));
    }
}

package org.enlace.shared.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createHeader;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Lists how a call can end: with what status and headers where it succeeds, and with which problems. */
final class CallAnswers {

    private final Call call;
    private final APIResponses answers;

    private CallAnswers(Call call) {
        this.call = call;
        answers = call.operation().getResponses();
    }

    static void write(Call call) {
        CallAnswers answers = new CallAnswers(call);
        answers.successes();
        ProblemAnswer.ALL.stream()
                .filter(problem -> problem.possible().test(call))
                .forEach(answers::problem);
        answers.sort();
    }

    private void successes() {
        APIResponse success = answers.getAPIResponse("200");
        if (call.showing() || call.arranging()) {
            success.addHeader("ETag", createHeader().ref("ETag"));
            if (call.reading()) {
                answers.addAPIResponse("304", createAPIResponse().description("What the caller knows still stands."));
            }
        }
        if (call.listing()) {
            success.addHeader("Link", createHeader().ref("Link"));
        }
        if (call.creating() && success != null) {
            answers.removeAPIResponse("200");
            answers.addAPIResponse(
                    "201",
                    success.description("Created.")
                            .addHeader("Location", createHeader().ref("Location")));
        }
    }

    /** A problem, unless the operation itself says what it answers then. */
    private void problem(ProblemAnswer problem) {
        APIResponse said = answers.getAPIResponse(problem.status());
        if (said == null || said.getContent() == null) {
            answers.addAPIResponse(problem.status(), createAPIResponse().ref(problem.name()));
        }
    }

    private void sort() {
        Map<String, APIResponse> sorted = new TreeMap<>(answers.getAPIResponses());
        sorted.values().stream()
                .filter(answer -> "OK".equals(answer.getDescription()))
                .forEach(answer -> answer.setDescription("As asked."));
        answers.setAPIResponses(sorted);
    }
}

package org.enlace.shared.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createParameter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Lists what a call takes beside its body: its own parameters in order, then the headers that filters read. */
final class CallParameters {

    private CallParameters() {}

    static void write(Call call) {
        List<Parameter> parameters = new ArrayList<>();
        if (call.operation().getParameters() != null) {
            parameters.addAll(call.operation().getParameters());
        }
        parameters.stream()
                .filter(parameter -> parameter.getIn() == Parameter.In.PATH && parameter.getDescription() == null)
                .forEach(parameter -> parameter.setDescription(
                        "Id or code of the " + call.place().singular() + "."));
        parameters.sort(Comparator.comparing(Parameter::getIn).thenComparing(Parameter::getName));
        headers(call).stream().map(name -> createParameter().ref(name)).forEach(parameters::add);
        call.operation().setParameters(parameters);
    }

    private static List<String> headers(Call call) {
        List<String> headers = new ArrayList<>(List.of("Accept-Language"));
        if (call.conditional()) {
            headers.add("If-Match");
        }
        if (call.reading() && call.showing()) {
            headers.add("If-None-Match");
        }
        if (call.creating()) {
            headers.add("Idempotency-Key");
        }
        return headers;
    }
}

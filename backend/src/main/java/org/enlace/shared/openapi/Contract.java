package org.enlace.shared.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.IndexView;

/**
 * Makes the generated document say what the code does: the conventions of {@code KindResource}, filters and mappers are
 * not visible in a method's signature, so that they are written into every operation here.
 *
 * <p>Everything is sorted, because two builds must give the same bytes for a drift to be seen.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Contract implements OASFilter {

    private final Records records;

    public Contract(IndexView index) {
        records = new Records(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Map<String, Schema> schemas = new TreeMap<>(api.getComponents().getSchemas());
        new Meanings(schemas).into(api.getPaths());
        new Shapes(schemas, records, api.getPaths()).apply();
        ProblemAnswer.ALL.forEach(problem -> problem.declare(api.getComponents()));
        new StandardHeaders(api.getComponents()).declare();
        Rights.declare(api.getComponents());
        Rights rights = new Rights(records.resources());
        Samples samples = new Samples(api.getPaths().getPathItems().keySet().stream()
                .map(path -> Place.of(path).kind())
                .distinct());
        api.getPaths().getPathItems().forEach((path, item) -> {
            Place place = Place.of(path);
            item.getOperations().forEach((method, operation) -> {
                conventions(Call.of(place, method, operation, rights.of(path, method), records));
                new Examples(schemas, samples, records).into(place, operation);
            });
            sort(item);
        });
        api.getPaths().setPathItems(new TreeMap<>(api.getPaths().getPathItems()));
        tags(api);
        api.setSecurity(null);
        Map<String, Schema> reached = new Reach(schemas).from(api);
        api.getComponents().setSchemas(new TreeMap<>(reached));
    }

    private static void conventions(Call call) {
        CallNames.write(call);
        CallParameters.write(call);
        CallAnswers.write(call);
        Rights.write(call.right(), call.operation());
    }

    private static void sort(PathItem item) {
        Map<PathItem.HttpMethod, Operation> operations = new EnumMap<>(item.getOperations());
        operations.keySet().forEach(method -> item.setOperation(method, null));
        operations.forEach(item::setOperation);
    }

    /** The tags in use, in the order of the alphabet; one that nobody described is described by its name. */
    private static void tags(OpenAPI api) {
        Map<String, Tag> tags = new TreeMap<>(Comparator.naturalOrder());
        if (api.getTags() != null) {
            api.getTags().forEach(tag -> tags.put(tag.getName(), tag));
        }
        api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .map(Operation::getTags)
                .flatMap(List::stream)
                .forEach(name -> tags.computeIfAbsent(
                        name, any -> OASFactory.createTag().name(name).description(name + ".")));
        api.setTags(List.copyOf(tags.values()));
    }
}

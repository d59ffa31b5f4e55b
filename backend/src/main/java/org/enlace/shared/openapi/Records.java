package org.enlace.shared.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.Path;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.enlace.shared.kind.Recorded;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/** The Java records behind the document's schemas, which know the order of their fields and which can be null. */
final class Records {

    private final List<String> own;

    Records(IndexView index) {
        own = index.getKnownClasses().stream()
                .map(ClassInfo::name)
                .map(Object::toString)
                .filter(name -> name.startsWith("org.enlace."))
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** The record of this schema's name and fields. */
    Optional<Class<?>> named(String name, Schema schema) {
        Set<String> fields = schema.getProperties() == null
                ? Set.of()
                : schema.getProperties().keySet();
        return simple(name)
                .filter(Class::isRecord)
                .filter(type -> fields.equals(Set.copyOf(
                        components(type).map(RecordComponent::getName).toList())))
                .findFirst();
    }

    /** A class by its simple name, or nothing. */
    Optional<Class<?>> named(String name) {
        return simple(name).findFirst();
    }

    /** The classes that have an address. */
    Stream<Class<?>> resources() {
        return own.stream()
                .filter(name -> name.endsWith("Resource"))
                .<Class<?>>map(Records::load)
                .filter(type -> type.isAnnotationPresent(Path.class));
    }

    private Stream<Class<?>> simple(String name) {
        return own.stream()
                .filter(type -> type.endsWith("." + name) || type.endsWith("$" + name))
                .map(Records::load);
    }

    /** The record's components, with those of an unwrapped one in its place. */
    static Stream<RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? components(component.getType())
                        : Stream.of(component));
    }

    /** A record as it is before anybody said anything of it: what it has then, it always has. */
    Optional<Object> blank(Class<?> view) {
        String entity = view.getName().replaceFirst("View$", "");
        return own.stream()
                .filter(entity::equals)
                .map(Records::load)
                .filter(Recorded.class::isAssignableFrom)
                .findFirst()
                .map(Records::create);
    }

    private static Object create(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

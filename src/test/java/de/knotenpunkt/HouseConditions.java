package de.knotenpunkt;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.security.access.prepost.PreAuthorize;

/** Conditions of the house rules that the library does not bring. */
final class HouseConditions {

    private static final Set<String> CLOCKLESS_OWNERS = Set.of(
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.Instant",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    /** The clock itself, ids that sort by time, and what compares with the time of the servlet container. */
    private static final Set<String> TIMED_BY_OTHERS =
            Set.of("TimeConfiguration", "TimeOrderedUuid", "LiveRightsFilter");

    private static final Set<String> NEED_NPM = Set.of(
            "com.vaadin.flow.component.dependency.NpmPackage",
            "com.vaadin.flow.component.dependency.NpmPackage$Container",
            "com.vaadin.flow.component.dependency.JsModule",
            "com.vaadin.flow.component.dependency.JsModule$Container",
            "com.vaadin.flow.component.dependency.CssImport",
            "com.vaadin.flow.component.dependency.CssImport$Container",
            "com.vaadin.flow.theme.Theme");

    static final ArchCondition<JavaMethod> BE_GUARDED = new ArchCondition<>("be guarded by @PreAuthorize") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            var guarded = method.isAnnotatedWith(PreAuthorize.class)
                    || method.getOwner().isAnnotatedWith(PreAuthorize.class);
            if (!guarded && !method.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is open to everybody"));
            }
        }
    };

    static final ArchCondition<JavaClass> NOT_CALL_OWN_PUBLIC_METHODS = calls(
            "not call own public methods, past the proxy with its guards and transactions",
            call -> call.getOrigin().getModifiers().contains(JavaModifier.PUBLIC)
                    && call.getOriginOwner().equals(call.getTargetOwner())
                    && call.getTarget().resolveMember().stream()
                            .anyMatch(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                                    && !method.getModifiers().contains(JavaModifier.STATIC)));

    static final ArchCondition<JavaClass> ASK_THE_CLOCK_FOR_THE_TIME = calls(
            "ask the clock for the time",
            call -> isClockless(call)
                    && !TIMED_BY_OTHERS.contains(call.getOriginOwner().getSimpleName()));

    static final ArchCondition<JavaClass> CALL_NO_UNSAFE_SETTERS = calls(
            "call no setters that take text for markup or script",
            call -> call.getName().startsWith("setUnsafe") || call.getName().equals("openUnsafe"));

    /** Searching means: finding, counting, asking whether there is one. */
    static final ArchCondition<JavaClass> BE_SEARCHED_BY_VISIBILITY_ONLY =
            new ArchCondition<>("be searched by classes named …Visibility or …Access only") {
                @Override
                public void check(JavaClass repository, ConditionEvents events) {
                    repository.getMethodCallsToSelf().stream()
                            .filter(call -> call.getName().matches("(find|get|read|query|count|exists|search).*"))
                            .filter(call -> !call.getOriginOwner()
                                    .getSimpleName()
                                    .matches(".*(Visibility|Access|Numbers|Counter).*"))
                            .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
                }
            };

    static final ArchCondition<JavaClass> NEED_NO_FRONTEND_BUILD = new ArchCondition<>("need no frontend build") {
        @Override
        public void check(JavaClass item, ConditionEvents events) {
            item.getAnnotations().stream()
                    .map(annotation -> annotation.getRawType().getName())
                    .filter(NEED_NPM::contains)
                    .forEach(name -> events.add(
                            SimpleConditionEvent.violated(item, item.getName() + " is annotated with " + name)));
            if (item.isAssignableTo("com.vaadin.flow.component.WebComponentExporter")) {
                events.add(SimpleConditionEvent.violated(item, item.getName() + " exports a web component"));
            }
        }
    };

    private HouseConditions() {}

    private static boolean isClockless(JavaMethodCall call) {
        var owner = call.getTargetOwner().getName();
        var parameters = call.getTarget().getRawParameterTypes();
        if (call.getName().equals("now") && CLOCKLESS_OWNERS.contains(owner)) {
            return parameters.isEmpty() || !parameters.getFirst().getName().equals("java.time.Clock");
        }
        return owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis")
                || owner.equals("java.time.Clock") && call.getName().startsWith("system");
    }

    /** A condition that no call of a class fits the predicate. */
    private static ArchCondition<JavaClass> calls(String description, Predicate<JavaMethodCall> wrong) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                Consumer<JavaMethodCall> violated =
                        call -> events.add(SimpleConditionEvent.violated(call, call.getDescription()));
                item.getMethodCallsFromSelf().stream().filter(wrong).forEach(violated);
            }
        };
    }
}

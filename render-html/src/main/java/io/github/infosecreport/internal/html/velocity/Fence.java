package io.github.infosecreport.internal.html.velocity;

import io.github.infosecreport.internal.html.view.Html;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.jspecify.annotations.Nullable;

/**
 * Lets templates call the accessors of views and read lists, and nothing else. Velocity's own fence lists what is
 * forbidden; this one lists what is allowed.
 */
public final class Fence extends UberspectImpl {
    private static final Package VIEWS = Html.class.getPackage();
    private static final Set<String> OF_ANY_OBJECT =
            Set.of("getClass", "wait", "notify", "notifyAll", "hashCode", "equals", "clone", "finalize");
    private static final Set<String> OF_LISTS = Set.of("size", "isEmpty");

    @Override
    public @Nullable Iterator<?> getIterator(Object object, Info info) {
        return object instanceof List<?> list ? list.iterator() : null;
    }

    @Override
    public @Nullable VelMethod getMethod(Object object, String name, Object[] arguments, Info info) {
        boolean allowed = arguments.length == 0
                && ((object.getClass().getPackage() == VIEWS && !OF_ANY_OBJECT.contains(name))
                        || (object instanceof List && OF_LISTS.contains(name)));
        return allowed ? super.getMethod(object, name, arguments, info) : null;
    }

    @Override
    public @Nullable VelPropertyGet getPropertyGet(Object object, String name, Info info) {
        return null;
    }

    @Override
    public @Nullable VelPropertySet getPropertySet(Object object, String name, Object value, Info info) {
        return null;
    }
}

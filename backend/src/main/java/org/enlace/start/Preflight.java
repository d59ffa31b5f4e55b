package org.enlace.start;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Looks for what would make the start fail, without leaving a trace: every lock and socket is given back. */
public record Preflight(Settings settings) {

    private static final int HIGHEST_PORT = 65_535;
    private static final int SETUP_TOKEN = 32;

    public static Preflight of(Settings settings) {
        return new Preflight(settings);
    }

    /** Why Enlace cannot start and what to do about it, in one line; empty when nothing stands in the way. */
    public Optional<String> refusal() {
        return port().or(this::setupToken)
                .or(settings.openid()::refusal)
                .or(() -> settings.data().flatMap(Preflight::data));
    }

    private Optional<String> setupToken() {
        int length = settings.setupToken().length();
        return length > 0 && length < SETUP_TOKEN
                ? Optional.of(("ENLACE_SETUP_TOKEN has %d characters; set it to at least %d that nobody can guess, for"
                                + " example those of: openssl rand -hex 32")
                        .formatted(length, SETUP_TOKEN))
                : Optional.empty();
    }

    private Optional<String> port() {
        int port;
        try {
            port = Integer.parseInt(settings.port());
        } catch (NumberFormatException e) {
            port = -1;
        }
        if (port < 0 || port > HIGHEST_PORT) {
            return Optional.of("ENLACE_PORT is \"%s\"; set it to a number from 1 to %d, or leave it out for 8080."
                    .formatted(settings.port(), HIGHEST_PORT));
        }
        return listen(port);
    }

    private Optional<String> listen(int port) {
        String host = settings.host();
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
            return Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of(
                    "ENLACE_HOST is \"%s\", a name that cannot be resolved; use 127.0.0.1 or 0.0.0.0.".formatted(host));
        } catch (BindException e) {
            return Optional.of(whyNot(e, host, port));
        } catch (IOException e) {
            return Optional.of("it cannot listen on %s:%d (%s).".formatted(host, port, e.getMessage()));
        }
    }

    private static String whyNot(BindException e, String host, int port) {
        String reason = String.valueOf(e.getMessage());
        if (reason.contains("assign")) {
            return "ENLACE_HOST is %s, not an address of this machine; use 127.0.0.1 or 0.0.0.0.".formatted(host);
        }
        if (reason.contains("denied")) {
            return "this user may not listen on port %d; choose one from 1024, for example ENLACE_PORT=8080."
                    .formatted(port);
        }
        return "port %d on %s is in use by another program; stop that one, or choose another port, for example ENLACE_PORT=%d."
                .formatted(port, host, port == HIGHEST_PORT ? port - 1 : port + 1);
    }

    private static Optional<String> data(Path folder) {
        Path shown = folder.toAbsolutePath().normalize();
        if (Files.exists(folder) && !(Files.isDirectory(folder) && Files.isWritable(folder))) {
            return Optional.of(
                    "%s is not a folder that this user may write to; set ENLACE_DATA to one that is.".formatted(shown));
        }
        Path file = folder.resolve("enlace.mv.db");
        return Files.exists(file) && isOpenElsewhere(file)
                ? Optional.of(
                        "the data in %s is open in another Enlace; stop that one, or set ENLACE_DATA to another folder."
                                .formatted(shown))
                : Optional.empty();
    }

    /** H2 holds a lock on the whole file for as long as it is open, and the system drops it when a process dies. */
    private static boolean isOpenElsewhere(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            // Not a question of locks: H2's own message says more.
            return false;
        }
    }
}

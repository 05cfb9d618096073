package io.github.yuantu.build;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Measures time on the wall and time on the processor, all threads together. */
final class Stopwatch {
    private static final double NANOS = 1e9;

    private final OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final long begin = System.nanoTime();
    private final long cpuBegin = machine.getProcessCpuTime();

    double seconds() {
        return (System.nanoTime() - begin) / NANOS;
    }

    double cpuSeconds() {
        return (machine.getProcessCpuTime() - cpuBegin) / NANOS;
    }
}

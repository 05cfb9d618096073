package io.github.yuantu.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BylinesTest {

    private final Bylines bylines = new Bylines();

    @Test
    void whoeverMadeTheReportIsNoPersonOfIt() {
        assertThat(bylines.isByline("本报记者李一山报道", 4)).isTrue();
        assertThat(bylines.isByline("李一山摄", 0)).isTrue();
        assertThat(bylines.isByline("（记者 王二川 李一山）", 8)).isTrue();
    }

    @Test
    void othersStayPersons() {
        assertThat(bylines.isByline("局长李一山介绍", 2)).isFalse();
        assertThat(bylines.isByline("（记者王二川）局长李一山介绍", 9)).isFalse();
    }
}

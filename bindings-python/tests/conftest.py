"""Where everything that is optional is installed, nothing may be passed over."""

from __future__ import annotations

import os

import pytest

#: `cargo xtask python` says so of the environment that it made whole.
WHOLE = "BOUWSTEEN_WHOLE" in os.environ


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]):  # type: ignore[no-untyped-def]
    """A test that is passed over there has failed."""
    report = yield
    if WHOLE and report.skipped:
        report.outcome = "failed"
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector: pytest.Collector):  # type: ignore[no-untyped-def]
    """So has a file of tests."""
    report = yield
    if WHOLE and report.skipped:
        report.outcome = "failed"
    return report

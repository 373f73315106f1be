// Compiled once for the GoogleTest programs that know Qt: see core_test_headers.h.
#pragma once

#include "tests/support/core_test_headers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

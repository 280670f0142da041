"""A process that extracts for another one: python -m index.extract.worker FILE_DESCRIPTOR.

Started by index.parallel, with one end of a pipe as its file descriptor. It reads lists of
documents and answers each with their lists of statements, until the other end is closed.
"""

import os
import signal
import sys
from multiprocessing.connection import Connection

from index.errors import ModelMissingError
from index.extract.extractor import Extractor


def serve(connection: Connection) -> None:
    """Answer until the other end is closed. A process without its model ends, and leaves it to the other to say why."""
    try:
        extractor = Extractor.load(threads=1)
    except ModelMissingError:
        return
    while True:
        try:
            documents = connection.recv()
        except EOFError:
            return
        connection.send(extractor.extract_part(documents))


if __name__ == "__main__":
    # Ctrl-C goes to all processes of a terminal; this one ends when the other one does.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    serve(Connection(int(sys.argv[1])))
    # Without taking down what it has loaded: the other process waits, and that takes a fifth of a second.
    os._exit(0)

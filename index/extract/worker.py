"""A process that extracts for another one: python -m index.extract.worker FILE_DESCRIPTOR.

Started by index.extract.parallel, with one end of a pipe as its file descriptor. It reads lists of
documents and answers each with their lists of statements, until the other end is closed.
"""

import sys
from multiprocessing.connection import Connection

from index.extract.extractor import Extractor


def serve(connection: "Connection") -> None:
    """Answer until the other end is closed."""
    extractor = Extractor.load(threads=1)
    while True:
        try:
            documents = connection.recv()
        except EOFError:
            return
        connection.send(extractor.extract_part(documents))


if __name__ == "__main__":
    serve(Connection(int(sys.argv[1])))
